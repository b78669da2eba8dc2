// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Theme

/// A slot as a bay on the plan: its number, and by fill, hatch and mark how it stands now.
T.AbstractButton {
    id: root

    /// A row of SlotListModel.
    required property string title
    required property string state_text
    required property string slotState
    required property string plate
    property bool chosen: false

    readonly property bool taken: slotState === "taken"
    readonly property bool off: slotState === "blocked" || slotState === "maintenance"
    readonly property color ink: chosen ? Theme.colors.onAccent : taken ? Theme.colors.surface : Theme.colors.text

    implicitWidth: Theme.metrics.scale * 64
    implicitHeight: Theme.metrics.scale * 48
    hoverEnabled: true
    text: title
    focusPolicy: Qt.NoFocus
    Accessible.name: title + ", " + state_text + (plate === "" ? "" : ", " + plate)
    Accessible.selected: chosen

    background: Rectangle {
        color: root.chosen ? Theme.colors.accent : root.taken ? Theme.colors.solid : root.hovered ? Theme.colors.hover : Theme.colors.surface
        border.width: Theme.metrics.line
        border.color: root.slotState === "free" ? Theme.colors.ok : root.slotState === "booked" || root.slotState === "held" ? Theme.colors.info : Theme.colors.controlLine
        Hatch {
            visible: root.off && !root.chosen
            anchors.fill: parent
            anchors.margins: Theme.metrics.line
            color: Theme.colors.hatch
            period: 10
            bandWidth: 3
        }
    }
    contentItem: Item {
        Rectangle {
            visible: root.off && !root.chosen
            anchors.centerIn: number
            width: number.implicitWidth + Theme.metrics.half
            height: number.implicitHeight
            color: Theme.colors.surface
        }
        Code {
            id: number
            anchors.centerIn: parent
            text: root.title
            color: root.ink
            Accessible.ignored: true
        }
        StatusMark {
            visible: root.slotState === "booked" || root.slotState === "held"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.metrics.half
            tone: StatusMark.Info
            shape: root.slotState === "held" ? StatusMark.Outlined : StatusMark.Full
            onAccent: root.chosen
        }
    }
    ToolTip {
        visible: root.hovered
        text: root.Accessible.name
    }
}
