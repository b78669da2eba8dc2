// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// What the chosen bar is and what can be done with it; beside it, what the looks of a bar mean.
Item {
    id: root

    required property TimelineView view
    /// Why the booking cannot be moved or extended, the block not be lifted; empty when it can.
    required property string moveReason
    required property string extendReason
    required property string liftReason

    readonly property var bar: view.chosen
    readonly property bool isBlock: bar?.kind === "blocked"
    readonly property bool lifted: view.move.active && !view.move.landed

    signal openRequested()
    signal moveRequested()
    signal extendRequested()
    signal liftRequested()

    implicitHeight: flow.implicitHeight + 2 * Theme.metrics.unit

    Rectangle {
        width: parent.width
        height: Theme.metrics.hairline
        color: Theme.colors.softLine
    }
    TimelineLegend {
        anchors.right: parent.right
        anchors.rightMargin: Theme.metrics.wide
        anchors.verticalCenter: parent.verticalCenter
        // What is chosen needs the room.
        visible: root.bar === null && width + hint.implicitWidth + Theme.metrics.widest * 2 < root.width
    }
    Flow {
        id: flow
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.metrics.wide
        anchors.rightMargin: Theme.metrics.wide
        spacing: Theme.metrics.unit

        Label {
            id: hint
            height: Theme.metrics.control
            width: Math.min(implicitWidth, flow.width)
            text: root.lifted ? qsTr("Arrow keys or the mouse move it, Shift the end alone; Enter puts it down, Esc puts it back.")
                : root.bar ? root.bar.slot + " · " + root.bar.spoken : qsTr("Choose a booking to move it.")
            font: root.bar ? Theme.fonts.strong : Theme.fonts.body
            color: root.bar ? Theme.colors.text : Theme.colors.muted
            elide: Text.ElideRight
        }
        Button {
            objectName: "openBooking"
            visible: root.bar !== null && !root.isBlock && !root.lifted
            text: qsTr("Open")
            keyHint: "Return"
            onClicked: root.openRequested()
        }
        Button {
            objectName: "moveBooking"
            visible: root.bar !== null && !root.isBlock && !root.lifted
            text: qsTr("Move")
            shortcut: ActionKeys.of("move", "M")
            reason: root.moveReason
            onClicked: root.moveRequested()
        }
        Button {
            objectName: "extendBooking"
            visible: root.bar !== null && !root.isBlock && !root.lifted
            text: qsTr("Extend")
            shortcut: ActionKeys.of("extend", "E")
            reason: root.extendReason
            onClicked: root.extendRequested()
        }
        Button {
            objectName: "liftBlock"
            visible: root.isBlock
            text: qsTr("Lift the block")
            reason: root.liftReason
            onClicked: root.liftRequested()
        }
    }
}
