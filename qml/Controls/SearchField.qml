// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A field that narrows a list while one types; Escape and the cross empty it.
TextField {
    id: root

    /// The key that brings the person here.
    property string shortcut: ""

    iconName: "search"
    placeholderText: qsTr("Search")
    leftPadding: Theme.metrics.gap + (mirrored ? end : Theme.metrics.icon + Theme.metrics.unit)
    rightPadding: Theme.metrics.gap + (mirrored ? Theme.metrics.icon + Theme.metrics.unit : end)
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.searchEdit: true

    readonly property real end: length > 0 ? Theme.metrics.control - Theme.metrics.gap : cap.visible ? cap.width + Theme.metrics.half : 0

    Keys.onEscapePressed: event => {
        event.accepted = length > 0;
        empty();
    }

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.length > 0
        focusPolicy: Qt.NoFocus
        text: qsTr("Empty the field")
        icon.name: "close"
        onBar: root.onBar
        onClicked: root.empty()
    }
    KeyCap {
        id: cap
        anchors.right: parent.right
        anchors.rightMargin: Theme.metrics.unit
        anchors.verticalCenter: parent.verticalCenter
        visible: root.shortcut !== "" && root.length === 0 && !root.activeFocus
        keys: root.shortcut
        ink: root.quiet
    }
    Shortcut {
        enabled: root.shortcut !== "" && root.visible && root.enabled
        sequence: root.shortcut
        onActivated: {
            root.forceActiveFocus(Qt.ShortcutFocusReason);
            root.selectAll();
        }
    }

    function empty(): void {
        clear();
        textEdited();
    }
}
