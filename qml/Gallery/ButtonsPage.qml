// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme
import Autospace.Controls

GalleryPage {
    GallerySection {
        title: "Button"
        subtitle: "plain, primary, danger, quiet; with a key, with an icon, off with a reason"
        Button { text: "Move"; shortcut: "M" }
        Button { text: "Check in"; kind: Button.Primary; shortcut: "Return" }
        Button { text: "Reject…"; kind: Button.Danger; shortcut: "R" }
        Button { text: "Views"; icon.name: "bookmark" }
        Button { text: "Quiet"; kind: Button.Quiet }
        Button { text: "Checked"; checkable: true; checked: true }
        Button { text: "Verify"; shortcut: "V"; reason: "Verify opens when every line is answered: 2 to go" }
        Button { text: "Check in"; kind: Button.Primary; reason: "Nothing is selected" }
        Button { text: "Focused"; focus: true; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
        Button { text: "A name that does not fit"; width: 120; icon.name: "user" }
    }
    GallerySection {
        title: "Button, large"
        Button { text: "Approve"; kind: Button.Primary; large: true; shortcut: "A" }
        Button { text: "Reject…"; kind: Button.Danger; large: true; shortcut: "R" }
        Button { text: "Ask back"; large: true; shortcut: "Q" }
        Button { text: "Another car"; large: true; shortcut: "Ctrl+Shift+C" }
    }
    GallerySection {
        title: "IconButton"
        IconButton { text: "Add"; icon.name: "plus"; framed: true }
        IconButton { text: "Columns"; icon.name: "columns" }
        IconButton { text: "Map"; icon.name: "map"; checked: true }
        IconButton { text: "Print"; icon.name: "print"; reason: "No printer" }
    }
    GallerySection {
        title: "TextField"
        TextField { placeholderText: "Name" }
        TextField { text: "Lena Papiermond" }
        TextField { text: "missing"; error: "The buyer reference is missing" }
        TextField { text: "Städtle garage"; reason: "Only the owner can change this" }
        TextField { placeholderText: "Search"; iconName: "search" }
    }
    GallerySection {
        title: "Plate, Code, StatusBadge"
        Plate { text: "FL 21 884" }
        Plate { text: "SG 410 277"; large: true }
        Code { text: "K7M2QD" }
        Code { text: "CHF 325.80"; font: Theme.fonts.title }
        Code { text: "أ-١٤"; }
        StatusBadge { text: "Confirmed"; tone: StatusMark.Info }
        StatusBadge { text: "In house"; tone: StatusMark.Ok }
        StatusBadge { text: "Hold 6 min"; shape: StatusMark.Outlined }
        StatusBadge { text: "Waiting"; shape: StatusMark.Dotted; tone: StatusMark.Warning }
        StatusBadge { text: "Blocked"; shape: StatusMark.Hatched; tone: StatusMark.Danger }
    }
    GallerySection {
        title: "Type"
        Label { text: "Caption 0123456789"; font: Theme.fonts.caption }
        Label { text: "Body 0123456789 · 12.40 EUR" }
        Label { text: "Strong 0123456789"; font: Theme.fonts.strong }
        Label { text: "Heading"; font: Theme.fonts.heading }
        Label { text: "Lead text"; font: Theme.fonts.lead }
        Code { text: "Title · St. Gallen"; font: Theme.fonts.title }
        Code { text: "241"; font: Theme.fonts.number }
    }
    GallerySection {
        title: "Icon"
        Repeater {
            model: icons.namesOfAll
            Column {
                id: cell
                required property string modelData
                width: Theme.metrics.scale * 76
                spacing: Theme.metrics.half
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Theme.metrics.largeIcon
                    height: width
                    name: cell.modelData
                    color: Theme.colors.text
                }
                Label { width: parent.width; text: cell.modelData; font: Theme.fonts.caption; color: Theme.colors.muted; horizontalAlignment: Text.AlignHCenter }
            }
        }
        Icon {
            id: icons
            readonly property list<string> namesOfAll: names()
            visible: false
        }
    }
}
