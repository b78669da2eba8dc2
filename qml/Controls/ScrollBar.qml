// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

T.ScrollBar {
    id: root

    implicitWidth: Theme.metrics.scrollBar
    implicitHeight: Theme.metrics.scrollBar
    minimumSize: orientation === Qt.Horizontal ? Math.min(1, 32 / Math.max(1, width)) : Math.min(1, 32 / Math.max(1, height))
    padding: 2
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1)
    hoverEnabled: true
    Accessible.name: qsTr("Scroll")

    contentItem: Rectangle {
        implicitWidth: Theme.metrics.unit
        implicitHeight: Theme.metrics.unit
        color: root.pressed ? Theme.colors.text : root.hovered ? Theme.colors.muted : Theme.colors.controlLine
        opacity: root.pressed || root.hovered ? 1 : 0.45
    }
    background: Rectangle {
        color: Theme.colors.sunken
        opacity: root.hovered || root.pressed ? 1 : 0
    }
}
