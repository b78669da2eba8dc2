// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// A word on the bar that opens a menu.
T.AbstractButton {
    id: root

    implicitWidth: label.implicitWidth + arrow.width + Theme.metrics.unit + leftPadding + rightPadding
    implicitHeight: Theme.metrics.control
    horizontalPadding: Theme.metrics.unit
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Label {
            id: label
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - arrow.width - Theme.metrics.unit)
            text: root.text
            font: Theme.fonts.action
            color: Theme.colors.onBar
        }
        Icon {
            id: arrow
            anchors.left: label.right
            anchors.leftMargin: Theme.metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.metrics.smallIcon
            height: width
            name: "chevron-down"
            color: Theme.colors.onBarMuted
        }
    }
    background: Rectangle {
        color: root.hovered || root.down ? Theme.colors.barHover : "transparent"
        FocusFrame {
            visible: root.visualFocus
            inside: true
            onBar: true
        }
    }
}
