// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// Shows a key combination and records another: Enter or a click, then the keys; Escape leaves it,
/// Backspace takes it away.
T.AbstractButton {
    id: root

    required property string label
    required property string keys
    property bool clash: false
    property bool recording: false

    signal keysChosen(string keys)

    implicitWidth: Math.max(Theme.metrics.scale * 140, cap.implicitWidth + 2 * Theme.metrics.gap)
    implicitHeight: Theme.metrics.header
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: recording ? qsTr("Press the keys for %1").arg(label) : qsTr("%1: %2").arg(label).arg(cap.shown)
    onClicked: recording = true
    onActiveFocusChanged: if (!activeFocus) recording = false
    // While recording, a combination belongs to this field and not to the action it triggers elsewhere.
    Keys.onShortcutOverride: event => event.accepted = recording
    Keys.onPressed: event => {
        if (!recording) {
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                recording = true;
                event.accepted = true;
            }
            return;
        }
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
        const plain = event.modifiers === Qt.NoModifier;
        if (plain && event.key === Qt.Key_Escape) {
            recording = false;
        } else if (plain && (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)) {
            recording = false;
            keysChosen("");
        } else {
            const name = KeyNames.sequence(event.key, event.modifiers);
            if (name === "")
                return;
            recording = false;
            keysChosen(name);
        }
    }

    contentItem: Item {
        KeyCap {
            id: cap
            anchors.centerIn: parent
            keys: root.keys
            visible: keys !== "" && !root.recording
            ink: root.clash ? Theme.colors.danger : Theme.colors.text
        }
        Label {
            anchors.centerIn: parent
            visible: !cap.visible
            text: root.recording ? qsTr("Press keys…") : qsTr("none")
            color: root.recording ? Theme.colors.onAccent : Theme.colors.muted
        }
    }
    background: Rectangle {
        color: root.recording ? Theme.colors.accent : root.hovered ? Theme.colors.hover : "transparent"
        border.width: Theme.metrics.hairline
        border.color: root.clash ? Theme.colors.danger : Theme.colors.softLine
        FocusFrame {
            visible: root.visualFocus || root.recording
            inside: true
        }
    }
}
