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
    property string pickedGarage: Client.settings.value("garage", "")
    property string pickedSlot: ""
    readonly property string garageId: garages.ready && garages.count > 0 ? pickedOrFirst(garages, pickedGarage) : ""
    readonly property string chosenId: revision >= 0 && slots.count > 0 ? pickedOrFirst(slots, pickedSlot) : ""
    property bool asList: false
    property int revision: 0
    readonly property var chosen: revision >= 0 && chosenId !== "" ? slots.get(slots.rowOfId(chosenId)) : ({})
    readonly property var garage: garages.ready && garageId !== "" ? garages.byId(garageId) : ({})

    settled: garages.ready && (slots.ready || garages.count === 0)

    onParametersChanged: {
        if (parameters.id)
            pickedGarage = parameters.id;
        asList = parameters.state === "list";
    }

    GarageListModel {
        id: garages
        client: Client
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
    BlockDialog {
        id: blockDialog
        now: root.now
        zone: root.garage.zone ?? ""
        slotId: root.chosenId
        slotTitle: root.chosen.title ?? ""
        onBlocked: root.noticeRequested(qsTr("The slot is blocked."), true)
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
            anchors.fill: parent
            slot: root.chosen
            editReason: edit.actions.length > 0 ? edit.actions[0].reason ?? "" : ""
            onBookingRequested: id => root.openRequested("garage/bookings?id=" + id)
            onEditRequested: editDialog.open()
            onBlockRequested: blockDialog.open()
            onUnblockRequested: unblock.run("slots.unblock")
        }

        Panel {
            title: root.garage.title ?? qsTr("Slots")
            subtitle: slots.ready ? qsTr("%1 of %2 free").arg(slots.freeCount).arg(slots.count) : ""
            flush: true
            focus: true
            anchors.fill: parent
            actions: [
                ComboBox {
                    id: garageBox
                    model: garages
                    textRole: "title"
                    currentIndex: garages.ready ? garages.rowOfId(root.garageId) : -1
                    Accessible.name: qsTr("Garage: %1").arg(displayText)
                    onActivated: index => {
                        root.pickedSlot = "";
                        root.pickedGarage = garages.get(index).recordId;
                        Client.settings.setValue("garage", root.pickedGarage);
                    }
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

    function pickedOrFirst(model: var, picked: string): string {
        return model.get(Math.max(0, model.rowOfId(picked))).recordId;
    }
    function openBooking(): void {
        if (chosen.bookingId)
            openRequested("garage/bookings?id=" + chosen.bookingId);
    }
}
