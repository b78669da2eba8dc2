// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Shell
import Autospace.Theme

/// The slots of one garage by time: what stands where and when, and moved from there to elsewhere.
PageItem {
    id: root

    /// What the address led to, until it has been shown.
    property string sought: ""
    readonly property bool isBlock: view.chosen?.kind === "blocked"

    settled: garageBox.ready && (timeline.ready || garageBox.none) && (move.actions.length > 0 || view.chosenId === "")
    filled: timeline.ready || garageBox.none

    onParametersChanged: {
        if (parameters.garage)
            garageBox.picked = parameters.garage;
        span.hours = {week: 168, month: 744}[parameters.state] ?? span.hours;
        if (parameters.id)
            sought = parameters.id;
    }

    PlannerSpan {
        id: span
        client: Client
        zone: garageBox.garage.zone ?? ""
    }
    SlotTimeline {
        id: timeline
        client: Client
        garageId: garageBox.chosenId
        floorId: floorBox.chosenId
        from: span.from
        until: span.until
        onTaken: root.seek()
    }
    RecordActions {
        id: move
        client: Client
        recordId: root.isBlock ? "" : view.chosenId
        commands: ["bookings.move", "bookings.extend"]
    }
    RecordActions {
        id: block
        client: Client
        recordId: root.isBlock ? view.chosenId : ""
        commands: ["slots.unblock"]
        onRefused: (command, title, detail) => root.noticeRequested(title + " " + detail, false)
        onDone: root.noticeRequested(qsTr("The block is lifted."), true)
    }
    BookingDialogs {
        id: dialogs
        garageId: garageBox.chosenId
        now: root.now
        onTold: (sentence, good) => root.noticeRequested(sentence, good)
    }

    Panel {
        anchors.fill: parent
        anchors.margins: Theme.metrics.wide
        flush: true
        focus: true
        title: qsTr("Planner")
        actions: [
            OneGarageBox {
                id: garageBox
                onChanged: view.chosenId = ""
            },
            ComboBox {
                id: floorBox
                readonly property string chosenId: currentIndex > 0 ? model[currentIndex].recordId : ""
                width: Math.min(implicitWidth, Theme.metrics.scale * 140)
                model: [{recordId: "", title: qsTr("All floors")}, ...timeline.floors]
                textRole: "title"
                currentIndex: 0
                Accessible.name: qsTr("Floor: %1").arg(displayText)
            },
            PlannerHead { span: span },
            Button {
                text: qsTr("Plan")
                icon.name: "spaces"
                shortcut: ActionKeys.of("plan", "L")
                onClicked: root.openRequested("garage/slots?id=" + garageBox.chosenId)
            }
        ]
        contentItem: Item {
            TimelineView {
                id: view
                objectName: "timeline"
                // Old rows under the words of an error could be read as neither.
                visible: timeline.errorText === "" && !garageBox.none
                anchors.top: parent.top
                anchors.bottom: foot.top
                width: parent.width
                focus: true
                timeline: timeline
                span: span
                now: root.now
                onActivated: root.open()
                onMoved: root.noticeRequested(qsTr("The booking was moved."), true)
                onRefused: sentence => root.noticeRequested(sentence, false)
            }
            LoadingState {
                visible: !timeline.ready && !garageBox.none
            }
            EmptyState {
                visible: garageBox.none || timeline.ready && timeline.count === 0 && timeline.errorText === ""
                iconName: "spaces"
                title: garageBox.none ? qsTr("There is no garage yet") : qsTr("No slots here yet")
                text: garageBox.none ? "" : qsTr("Whoever owns the organization sets them up.")
            }
            ErrorState {
                visible: timeline.errorText !== ""
                text: timeline.errorText
                actionText: ""
            }
            PlannerFoot {
                id: foot
                anchors.bottom: parent.bottom
                width: parent.width
                view: view
                moveReason: root.reasonOf(move, 0)
                extendReason: root.reasonOf(move, 1)
                liftReason: root.reasonOf(block, 0)
                onOpenRequested: root.open()
                onMoveRequested: view.lift()
                onExtendRequested: dialogs.extend(view.chosenId)
                onLiftRequested: block.run("slots.unblock")
            }
        }
    }

    function open(): void {
        if (!isBlock && view.chosenId !== "")
            openRequested("garage/bookings?id=" + view.chosenId);
    }
    function seek(): void {
        if (sought === "" || !timeline.bar(sought).id)
            return;
        view.seek(sought);
        sought = "";
    }
    /// Why the action cannot be done; empty when it can.
    function reasonOf(actions: RecordActions, index: int): string {
        const action = actions.actions[index];
        return !action ? qsTr("One moment") : action.allowed ? "" : action.reason;
    }
}
