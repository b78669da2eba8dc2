// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// The box of a check box, radio button or checkable row.
Rectangle {
    id: root

    property int checkState: Qt.Unchecked
    property bool on: true
    property bool hovered: false
    /// A smaller square in the middle instead of a tick: one of several.
    property bool single: false

    implicitWidth: Theme.metrics.check
    implicitHeight: Theme.metrics.check
    color: !on ? Theme.colors.sunken : checkState !== Qt.Unchecked ? Theme.colors.accent : hovered ? Theme.colors.hover : Theme.colors.surface
    border.width: Theme.metrics.line
    border.color: !on ? Theme.colors.disabledLine : checkState !== Qt.Unchecked ? Theme.colors.accentLine : Theme.colors.controlLine

    readonly property color ink: !on ? Theme.colors.disabled : Theme.colors.onAccent

    Icon {
        visible: root.checkState !== Qt.Unchecked && !root.single
        anchors.centerIn: parent
        width: parent.width - 6
        height: width
        name: root.checkState === Qt.PartiallyChecked ? "minus" : "check"
        color: root.ink
    }
    Rectangle {
        visible: root.checkState !== Qt.Unchecked && root.single
        anchors.centerIn: parent
        width: Math.round(parent.width / 5) * 2
        height: width
        color: root.ink
    }
}
