// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// Every key of the client, searchable: ? or Ctrl+F1.
Sheet {
    id: root

    /// Roles: title, shortcut, group. Rows of a group stand together.
    required property QtObject shortcuts

    title: qsTr("Keyboard")
    preferredWidth: 440
    onAboutToShow: field.clear()
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)

    RankedFilter {
        id: filter
        sourceModel: root.shortcuts as AbstractItemModel
        roles: ["title", "shortcut", "group"]
        query: field.text
    }

    SearchField {
        id: field
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.metrics.wide
        placeholderText: qsTr("Search by word or key")
    }
    ListView {
        id: list
        anchors.top: field.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Theme.metrics.unit
        anchors.leftMargin: Theme.metrics.wide
        anchors.rightMargin: Theme.metrics.wide
        clip: true
        model: filter
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title
        // While searching the best come first, whatever group they are in. The view does not survive another
        // section property while it has items, so that the heads are only hidden.
        section.property: "group"
        section.delegate: Label {
            required property string section
            width: list.width
            visible: field.text === ""
            height: visible ? Theme.metrics.row : 0
            verticalAlignment: Text.AlignBottom
            bottomPadding: Theme.metrics.half
            text: section
            font: Theme.fonts.heading
            Accessible.role: Accessible.Heading
        }
        delegate: Item {
            id: entry
            required property string title
            required property string shortcut
            width: list.width
            height: Theme.metrics.header + 2
            Accessible.role: Accessible.ListItem
            Accessible.name: title + ": " + shortcut
            Label {
                anchors.left: parent.left
                anchors.right: caps.left
                anchors.verticalCenter: parent.verticalCenter
                text: entry.title
                Accessible.ignored: true
            }
            KeyCap {
                id: caps
                anchors.right: parent.right
                anchors.rightMargin: Theme.metrics.gap // clear of the scroll bar
                anchors.verticalCenter: parent.verticalCenter
                keys: entry.shortcut
                ink: Theme.colors.text
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.metrics.hairline
                color: Theme.colors.softLine
            }
        }
        EmptyState {
            visible: list.count === 0
            iconName: "keyboard"
            title: qsTr("No key for “%1”").arg(field.text)
        }
    }
}
