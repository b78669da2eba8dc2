// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

T.ProgressBar {
    id: root

    implicitWidth: Theme.metrics.scale * 200
    implicitHeight: Theme.metrics.gap
    Accessible.name: qsTr("Progress")

    contentItem: Item {
        Rectangle {
            visible: !root.indeterminate
            x: root.mirrored ? parent.width - width - Theme.metrics.line : Theme.metrics.line
            y: Theme.metrics.line
            width: Math.round(root.visualPosition * (parent.width - 2 * Theme.metrics.line))
            height: parent.height - 2 * Theme.metrics.line
            color: Theme.colors.accent
        }
        Hatch {
            id: hatch
            visible: root.indeterminate
            anchors.fill: parent
            anchors.margins: Theme.metrics.line
            ground: Theme.colors.accent
            color: Theme.colors.onAccent
            NumberAnimation on drift {
                running: root.indeterminate && root.visible && Theme.animated
                from: 0
                to: hatch.period
                duration: 600
                loops: Animation.Infinite
            }
        }
    }
    background: Rectangle {
        color: Theme.colors.sunken
        border.width: Theme.metrics.line
        border.color: Theme.colors.controlLine
    }
}
