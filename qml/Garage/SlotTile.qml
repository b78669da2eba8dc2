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
    readonly property bool expected: slotState === "booked" || slotState === "held"
    readonly property color ink: chosen ? Theme.colors.onAccent : taken && !Theme.dark ? Theme.colors.surface : Theme.colors.text
    // On dark ground the green would outshine the selection.
    readonly property color takenGround: Theme.dark ? Qt.alpha(Theme.colors.ok, 0.45) : Theme.colors.ok

    implicitWidth: Theme.metrics.scale * 64
    implicitHeight: Theme.metrics.scale * 48
    hoverEnabled: true
    text: title
    focusPolicy: Qt.NoFocus
    Accessible.name: title + ", " + state_text + (plate === "" ? "" : ", " + plate)
    Accessible.selected: chosen

    // The colours of the states are those of the lists: green stands in the garage, blue is expected.
    background: Rectangle {
        color: root.chosen ? Theme.colors.accent : root.taken ? root.takenGround : root.hovered ? Theme.colors.hover : Theme.colors.surface
        border.width: Theme.metrics.line
        border.color: root.chosen ? Theme.colors.accentLine : root.taken ? Theme.colors.ok : root.expected ? Theme.colors.info : Theme.colors.disabledLine
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
            visible: root.off && !root.chosen && root.title !== ""
            anchors.centerIn: number
            width: number.implicitWidth + Theme.metrics.unit
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
            visible: root.expected || root.chosen && root.slotState !== "free"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.metrics.half
            tone: root.taken ? StatusMark.Ok : root.off ? StatusMark.Neutral : StatusMark.Info
            shape: root.slotState === "held" ? StatusMark.Outlined : root.off ? StatusMark.Hatched : StatusMark.Full
            onAccent: root.chosen
        }
    }
    HoverTip {
        wanted: root.hovered
        text: root.Accessible.name
    }
}
