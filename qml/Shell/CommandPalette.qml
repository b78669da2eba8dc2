// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// Ctrl+K: every action and every record by a few letters. Filters and ranks what the model offers;
/// the owner may change the model as the query changes, for records that the core finds.
T.Popup {
    id: root

    /// Roles: title, subtitle, iconName, shortcut, kind (the group it belongs to, shown at its end).
    required property QtObject commands
    /// The owner is still looking for records.
    property bool busy: false
    readonly property alias query: field.text
    readonly property alias count: filter.count

    /// Row of `commands`.
    signal activated(int row)

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Theme.metrics.half
    width: Math.min(Theme.metrics.scale * 640, (parent?.width ?? 0) - 2 * Theme.metrics.wide)
    height: contentItem.implicitHeight + 2 * padding
    padding: Theme.metrics.line
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        field.clear();
        list.currentIndex = 0;
    }
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)

    T.Overlay.modal: Rectangle { color: Theme.colors.scrim }
    background: Rectangle {
        color: Theme.colors.popup
        border.width: Theme.metrics.line
        border.color: Theme.colors.controlLine
    }

    RankedFilter {
        id: filter
        sourceModel: root.commands as AbstractItemModel
        roles: ["title", "subtitle", "kind"]
        query: field.text
        onQueryChanged: list.currentIndex = 0
    }

    contentItem: FocusScope {
        implicitHeight: field.height + list.height + foot.height
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Commands and records")

        TextField {
            id: field
            width: parent.width
            height: Theme.metrics.large
            focus: true
            iconName: "search"
            font: Theme.fonts.lead
            placeholderText: qsTr("Search or run a command")
            inputMethodHints: Qt.ImhNoPredictiveText
            background: Item {}
            Accessible.name: placeholderText
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onPressed: event => {
                const page = Math.max(1, Math.floor(list.height / Theme.metrics.row) - 1);
                if (event.key === Qt.Key_PageDown)
                    list.currentIndex = Math.min(list.count - 1, list.currentIndex + page);
                else if (event.key === Qt.Key_PageUp)
                    list.currentIndex = Math.max(0, list.currentIndex - page);
                else
                    return;
                event.accepted = true;
            }
            onAccepted: root.choose(list.currentIndex)
        }
        Icon {
            x: mirror ? field.width - width - Theme.metrics.gap : Theme.metrics.gap
            y: Math.round((field.height - height) / 2)
            width: Theme.metrics.icon
            height: width
            name: "search"
            mirror: LayoutMirroring.enabled
            color: Theme.colors.muted
        }
        ListView {
            id: list
            anchors.top: field.bottom
            width: parent.width
            height: Math.min(contentHeight, Theme.metrics.row * 10)
            model: filter
            clip: true
            keyNavigationWraps: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List

            delegate: PaletteEntry {
                width: list.width
                onClicked: root.choose(index)
                onHoveredChanged: if (hovered) list.currentIndex = index
            }
        }
        Rectangle {
            anchors.top: field.bottom
            width: parent.width
            height: Theme.metrics.line
            color: Theme.colors.line
            // The field fills the head, so that its focus is a line below it.
            Rectangle {
                objectName: "focusMark"
                visible: field.activeFocus
                width: parent.width
                height: Theme.metrics.heavy
                color: Theme.colors.focus
            }
        }
        Label {
            id: foot
            anchors.top: list.bottom
            width: parent.width
            height: visible ? Theme.metrics.row : 0
            leftPadding: Theme.metrics.gap
            visible: list.count === 0 || root.busy
            text: root.busy ? qsTr("Looking in the core…") : qsTr("Nothing is called “%1”").arg(field.text)
            color: Theme.colors.muted
        }
    }

    function choose(index: int): void {
        const row = filter.sourceRow(index);
        if (row < 0)
            return;
        close();
        activated(row);
    }
}
