// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Records
import Autospace.Shell
import Autospace.Theme

/// A garage from its name to its verification: every part with the way to change it, and beside it what is missing.
PageItem {
    id: root

    readonly property string garageId: garageBox.chosenId
    readonly property var garage: item.values
    /// Why nothing can be changed, e.g. because it is being verified; empty when it can.
    readonly property string frozen: edit.actions.length === 0 ? qsTr("One moment") : edit.actions[0].allowed ? "" : edit.actions[0].reason

    onParametersChanged: if (parameters.id) garageBox.picked = parameters.id

    settled: garageBox.none || garageId !== "" && item.state !== RecordItem.Loading && setup.ready && edit.actions.length > 0 && checklist.settled
    filled: settled

    RecordItem {
        id: item
        client: Client
        collection: "locations"
        recordId: root.garageId
    }
    GarageSetup {
        id: setup
        client: Client
        garageId: root.garageId
    }
    SlotListModel {
        id: slots
        client: Client
        garageId: root.garageId
    }
    RecordActions {
        id: edit
        client: Client
        recordId: root.garageId
        commands: ["garages.update", "garages.submit"]
        onRefused: (command, title, detail) => root.noticeRequested(title === detail ? title : title + " " + detail, false)
        onDone: (command, id, pending) => root.noticeRequested(pending ? qsTr("It is submitted when the core can be reached.") : qsTr("It is submitted."), true)
    }
    LazyPopup {
        id: formDialog
        sourceComponent: FormDialog {
            objectName: "setupForm"
            onSaved: root.noticeRequested(qsTr("It is saved."), true)
        }
    }
    LazyPopup {
        id: ratesDialog
        sourceComponent: RatesDialog {
            garageTitle: root.garage.name ?? ""
            onSaved: root.noticeRequested(qsTr("The rates are changed. Bookings keep the price that they were made at."), true)
        }
    }
    LazyPopup {
        id: hoursDialog
        sourceComponent: HoursDialog {
            objectName: "hours"
            garageId: root.garageId
            garageTitle: root.garage.name ?? ""
            onSaved: root.noticeRequested(qsTr("The opening hours are changed."), true)
        }
    }

    SideBySide {
        visible: item.state !== RecordItem.Failed && item.state !== RecordItem.Missing && !garageBox.none
        side: SetupChecklist {
            id: checklist
            anchors.fill: parent
            setup: setup
            garage: root.garage
            submitReason: edit.actions.length < 2 ? qsTr("One moment") : edit.actions[1].allowed ? "" : edit.actions[1].reason
            onItemRequested: missing => root.open(missing)
            onSubmitRequested: edit.run("garages.submit")
        }
        Panel {
            anchors.fill: parent
            focus: true
            title: root.garage.name ?? qsTr("Garage")
            actions: [
                OneGarageBox { id: garageBox },
                Button {
                    text: qsTr("All garages")
                    icon.name: "garage"
                    onClicked: root.openRequested("garage/garages?id=" + root.garageId)
                }
            ]
            contentItem: Flickable {
                id: flick
                contentHeight: column.implicitHeight
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}
                ColumnLayout {
                    id: column
                    width: flick.width - Theme.metrics.scrollBar
                    spacing: Theme.metrics.gap
                    SetupSection {
                        title: qsTr("Name and address")
                        actionKey: ActionKeys.of("setup-address", "A")
                        reason: root.frozen
                        facts: [
                            {label: qsTr("Name"), value: root.garage.name ?? ""},
                            {label: qsTr("Street"), value: root.garage.street ?? ""},
                            {label: qsTr("City"), value: ((root.garage.postal_code ?? "") + " " + (root.garage.city ?? "")).trim()},
                            {label: qsTr("Country"), value: root.garage.country ?? ""},
                            {label: qsTr("Phone"), value: root.garage.phone ?? ""}
                        ]
                        Layout.fillWidth: true
                        onTriggered: root.open("street")
                    }
                    SetupSection {
                        title: qsTr("Place")
                        actionKey: ActionKeys.of("setup-place", "P")
                        reason: root.frozen
                        facts: [
                            {label: qsTr("Coordinates"), value: root.garage.latitude === undefined ? "" : Number(root.garage.latitude).toFixed(5) + ", " + Number(root.garage.longitude).toFixed(5)},
                            {label: qsTr("Time zone"), value: root.garage.time_zone ?? ""},
                            {label: qsTr("Clear height"), value: root.garage.clear_height_cm_text ?? ""}
                        ]
                        Layout.fillWidth: true
                        onTriggered: root.open("latitude")
                    }
                    SetupSection {
                        title: qsTr("Opening hours")
                        actionKey: ActionKeys.of("setup-hours", "O")
                        reason: root.frozen
                        facts: setup.hourLines.length === 0 ? [{label: qsTr("Every day"), value: qsTr("Open day and night")}]
                            : setup.hourLines.map(line => ({label: line.split(": ")[0], value: line.split(": ").slice(1).join(": ")}))
                        Layout.fillWidth: true
                        onTriggered: root.open("opening_hours")
                    }
                    SetupSection {
                        title: qsTr("Rates")
                        actionKey: ActionKeys.of("setup-rates", "R")
                        reason: root.frozen
                        facts: [
                            {label: qsTr("Per hour"), value: root.garage.price_per_hour_text ?? ""},
                            {label: qsTr("Day cap"), value: root.garage.day_cap_text ?? ""},
                            {label: qsTr("Minimum charge"), value: root.garage.minimum_charge_text ?? ""},
                            {label: qsTr("Grace time"), value: root.garage.grace_minutes_text ?? ""}
                        ]
                        Layout.fillWidth: true
                        onTriggered: root.open("price_per_hour")
                    }
                    SetupSection {
                        title: qsTr("Floors and slots")
                        actionText: qsTr("Add slots…")
                        actionKey: ActionKeys.of("setup-slots", "S")
                        reason: root.frozen
                        facts: [
                            {label: qsTr("Floors"), value: String(setup.floors)},
                            {label: qsTr("Slots"), value: String(setup.slotCount)}
                        ]
                        Layout.fillWidth: true
                        onTriggered: root.open("slots")
                        ComboBox {
                            id: floorBox
                            visible: slots.floors.length > 0
                            model: slots.floors
                            textRole: "title"
                            Accessible.name: qsTr("Floor of new slots: %1").arg(displayText)
                        }
                        Button {
                            objectName: "addFloor"
                            text: qsTr("Add a floor…")
                            shortcut: ActionKeys.of("setup-floor", "F")
                            reason: root.frozen
                            onClicked: root.open("floors")
                        }
                        Button {
                            text: qsTr("Plan")
                            icon.name: "spaces"
                            onClicked: root.openRequested("garage/slots?id=" + root.garageId)
                        }
                    }
                }
            }
        }
    }
    ErrorState {
        visible: item.state === RecordItem.Failed
        text: item.errorText
        onActionTriggered: item.reload()
    }
    NoPermissionState {
        visible: garageBox.none || item.state === RecordItem.Missing
        title: qsTr("No access to this garage")
        text: qsTr("It does not exist, or your roles do not open it.")
    }

    /// The dialog in which that is filled in: a field of the garage, "slots" or "floors".
    function open(part: string): void {
        switch (part) {
        case "opening_hours":
            (hoursDialog.made() as HoursDialog).hours = setup.hours;
            return hoursDialog.open();
        case "price_per_hour":
            (ratesDialog.made() as RatesDialog).recordId = garageId;
            return ratesDialog.open();
        case "slots":
            return form(qsTr("Add a row of slots"), "slots.create_row", ["prefix", "first", "count", "type", "length_cm", "width_cm", "height_cm"], "",
                slots.floors.length > 0 ? {location_id: garageId, floor_id: slots.floors[Math.max(0, floorBox.currentIndex)].recordId} : {location_id: garageId});
        case "floors":
            return form(qsTr("Add a floor"), "floors.create", ["name", "level"], "", {location_id: garageId});
        case "latitude":
            return form(qsTr("Place"), "garages.update", ["latitude", "longitude", "time_zone", "clear_height_cm"], garageId, {});
        default:
            return form(qsTr("Name and address"), "garages.update", ["name", "street", "postal_code", "city", "country", "phone"], garageId, {});
        }
    }
    function form(title: string, command: string, fields: list<string>, recordId: string, fixed: var): void {
        const dialog = formDialog.made() as FormDialog;
        dialog.title = title;
        dialog.command = command;
        dialog.recordId = recordId;
        dialog.fields = fields;
        dialog.fixed = fixed;
        dialog.open();
    }
}
