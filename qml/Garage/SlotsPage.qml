// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Records
import Autospace.Shell
import Autospace.Theme

/// The slots of one garage, floor by floor: as bays on a plan or as a list, with the chosen one beside.
PageItem {
    id: root

    /// What a person or the address has picked. Until then the first there is, also while more of them still come in.
    property string pickedSlot: ""
    readonly property string garageId: garageBox.chosenId
    readonly property string chosenId: revision >= 0 && slots.count > 0 ? slots.get(Math.max(0, slots.rowOfId(pickedSlot))).recordId : ""
    property bool asList: false
    property int revision: 0
    readonly property var chosen: revision >= 0 && chosenId !== "" ? slots.get(slots.rowOfId(chosenId)) : ({})
    readonly property var garage: garageBox.garage

    settled: garageBox.ready && (slots.ready || garageBox.none) && panel.settled && (parameters.state !== "block" || (blockUp?.opened ?? false) && blockUp.settled)
    readonly property BlockDialog blockUp: blockDialog.shown as BlockDialog

    onChosenIdChanged: blockIfAsked()

    onParametersChanged: {
        if (parameters.id)
            garageBox.picked = parameters.id;
        asList = parameters.state === "list";
        Qt.callLater(blockIfAsked);
    }

    SlotListModel {
        id: slots
        client: Client
        garageId: root.garageId
        floorId: floors.chosenId
        onDataChanged: root.revision += 1
        onCountChanged: root.revision += 1
    }
    RecordActions {
        id: unblock
        client: Client
        recordId: root.chosen.blockId ?? ""
        commands: ["slots.unblock"]
        onRefused: (command, title, detail) => root.noticeRequested(title + " " + detail, false)
        onDone: root.noticeRequested(qsTr("The block is lifted."), true)
    }
    RecordActions {
        id: edit
        client: Client
        recordId: root.chosenId
        commands: ["slots.update"]
    }
    EditSlotDialog {
        id: editDialog
        recordId: root.chosenId
        slotTitle: root.chosen.title ?? ""
        onSaved: root.noticeRequested(qsTr("The slot is changed."), true)
    }
    LazyPopup {
        id: blockDialog
        sourceComponent: BlockDialog {
            objectName: "block"
            now: root.now
            zone: root.garage.zone ?? ""
            garageId: root.garageId
            onBlocked: (count, moved) => root.noticeRequested(root.toldOfBlocks(count, moved), true)
        }
    }

    RecordActions {
        id: create
        client: Client
        commands: ["slots.create"]
    }
    LazyPopup {
        id: importDialog
        sourceComponent: ImportDialog {
            title: qsTr("Import slots of %1").arg(root.garage.title ?? "")
            command: "slots.create"
            fixed: ({location_id: root.garageId})
            onImported: rows => root.noticeRequested(qsTr("%n slots were imported.", "", rows), true)
        }
    }

    SideBySide {
        sideWidth: Theme.metrics.scale * 320
        side: SlotPanel {
            id: panel
            anchors.fill: parent
            zone: root.garage.zone ?? ""
            slot: root.chosen
            editReason: edit.actions.length > 0 ? edit.actions[0].reason ?? "" : ""
            onBookingRequested: id => root.openRequested("garage/bookings?id=" + id)
            onEditRequested: editDialog.open()
            onBlockRequested: root.block()
            onUnblockRequested: unblock.run("slots.unblock")
        }

        Panel {
            title: root.garage.title ?? qsTr("Slots")
            subtitle: slots.ready ? qsTr("%1 of %2 free").arg(slots.freeCount).arg(slots.count) : ""
            flush: true
            focus: true
            anchors.fill: parent
            actions: [
                OneGarageBox {
                    id: garageBox
                    onChanged: root.pickedSlot = ""
                },
                Button {
                    objectName: "importSlots"
                    text: qsTr("Import…")
                    icon.name: "import"
                    visible: create.actions.length > 0 && create.actions[0].allowed
                    enabled: root.garageId !== ""
                    onClicked: (importDialog.made() as ImportDialog).ask()
                },
                Button {
                    text: qsTr("Timeline")
                    icon.name: "calendar"
                    onClicked: root.openRequested("garage/planner?garage=" + root.garageId)
                },
                Button {
                    text: root.asList ? qsTr("Plan") : qsTr("List")
                    icon.name: root.asList ? "spaces" : "list"
                    shortcut: ActionKeys.of("plan", "L")
                    onClicked: root.asList = !root.asList
                }
            ]
            contentItem: ColumnLayout {
                spacing: 0
                FloorTabs {
                    id: floors
                    floors: slots.floors
                    Layout.fillWidth: true
                }
                Loader {
                    active: true
                    sourceComponent: root.asList ? list : plan
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }
    Component {
        id: plan
        SlotPlan {
            model: slots
            chosenId: root.chosenId
            onChosen: id => root.pickedSlot = id
            onActivated: root.openBooking()
        }
    }
    Component {
        id: list
        SlotTable {
            objectName: "slotTable"
            slots: slots
            chosenId: root.chosenId
            onChosen: id => root.pickedSlot = id
            onActivated: root.openBooking()
        }
    }

    function blockIfAsked(): void {
        if (parameters.state === "block" && chosenId !== "" && !blockUp)
            block();
    }
    function block(): void {
        const dialog = blockDialog.made() as BlockDialog;
        dialog.codes = parameters.codes ?? slots.get(slots.rowOfId(chosenId)).title ?? "";
        dialog.open();
    }
    function toldOfBlocks(count: int, moved: int): string {
        const blocked = qsTr("%n slots are blocked.", "", count);
        return moved > 0 ? blocked + " " + qsTr("%n bookings were moved.", "", moved) : blocked;
    }
    function openBooking(): void {
        if (chosen.bookingId)
            openRequested("garage/bookings?id=" + chosen.bookingId);
    }
}
