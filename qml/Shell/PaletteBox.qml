// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// Looks like a field and opens the command palette.
T.AbstractButton {
    id: root

    implicitHeight: Theme.metrics.control - 2
    horizontalPadding: Theme.metrics.gap
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: qsTr("Search or run a command")
    Accessible.name: text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Label {
            anchors.left: parent.left
            anchors.right: cap.left
            anchors.rightMargin: Theme.metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: Theme.colors.onBarMuted
        }
        KeyCap {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            keys: ActionKeys.of("palette", "Ctrl+K")
            ink: Theme.colors.onBarMuted
        }
    }
    background: Rectangle {
        color: root.hovered ? Theme.colors.barHover : Theme.colors.bar
        border.width: Theme.metrics.line
        border.color: Theme.colors.barLine
        FocusFrame {
            visible: root.visualFocus
            onBar: true
        }
    }
}
