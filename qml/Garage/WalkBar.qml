// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// "4 of 20", and the keys that walk through the list in its order.
Item {
    id: root

    required property RecordNavigator navigator

    implicitHeight: Theme.metrics.large

    Rectangle {
        x: Theme.metrics.line
        width: parent.width - 2 * x
        height: Theme.metrics.hairline
        color: Theme.colors.softLine
    }
    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.metrics.wide
        anchors.verticalCenter: parent.verticalCenter
        text: root.navigator.text
        color: Theme.colors.muted
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.metrics.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.metrics.half
        KeyButton {
            keys: ActionKeys.of("previous", "Ctrl+Up")
            text: qsTr("Previous")
            enabled: root.navigator.hasPrevious
            onClicked: root.navigator.previous()
        }
        KeyButton {
            keys: ActionKeys.of("next", "Ctrl+Down")
            text: qsTr("Next")
            enabled: root.navigator.hasNext
            onClicked: root.navigator.next()
        }
    }
}
