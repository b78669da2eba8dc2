// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Map
import Autospace.Models
import Autospace.Records
import Autospace.Shell
import Autospace.Theme

/// The garages as a list and on a map; the one that is chosen shows its card.
PageItem {
    id: root

    property string chosenId: ""
    property int revision: 0
    readonly property var chosen: revision >= 0 && chosenId !== "" ? garages.byId(chosenId) : ({})

    settled: garages.ready && (garages.count === 0 || map.ready)

    onParametersChanged: if (parameters.id) chosenId = parameters.id

    GarageListModel {
        id: garages
        client: Client
        search: search.text
        onCountChanged: root.revision += 1
        onDataChanged: root.revision += 1
        onReadyChanged: if (root.chosenId === "" && count > 0) root.chosenId = get(Math.max(0, rowOfId(Client.settings.value("garage", "")))).recordId
    }
    MapTiles {
        id: mapTiles
        client: Client
    }
    RecordActions {
        id: create
        client: Client
        commands: ["garages.create"]
    }
    LazyPopup {
        id: newDialog
        sourceComponent: FormDialog {
            objectName: "newGarageForm"
            title: qsTr("New garage")
            acceptText: qsTr("Next: set it up")
            command: "garages.create"
            fields: ["name", "street", "postal_code", "city", "latitude", "longitude"]
            onSaved: id => root.openRequested("garage/setup?id=" + id)
        }
    }
    SideBySide {
        sideWidth: Math.max(Theme.metrics.scale * 420, room - Theme.metrics.wide - Theme.metrics.scale * (root.width > Theme.metrics.scale * 1500 ? 600 : 468))
        leastMainWidth: Theme.metrics.scale * 420

        side: Item {
            anchors.fill: parent
            Rectangle {
                anchors.fill: parent
                color: Theme.colors.surface
                border.width: Theme.metrics.line
                border.color: Theme.colors.line
            }
            PlaceMap {
                id: map
                anchors.fill: parent
                anchors.margins: Theme.metrics.line
                places: garages
                selectedId: root.chosenId
                tiles: mapTiles
                onChosen: id => root.chosenId = id
            }
            GarageCard {
                visible: root.chosenId !== "" && root.chosen.recordId !== undefined
                // Where the map has most room, in every language: the map is not mirrored.
                x: parent.width - width - Theme.metrics.wide
                y: Theme.metrics.wide
                width: Theme.metrics.scale * 300
                garage: root.chosen
                onSlotsRequested: id => root.openSlots(id)
                onBookingsRequested: id => root.openRequested("garage/bookings?garage=" + id)
                onSetupRequested: id => root.openRequested("garage/setup?id=" + id)
            }
        }

        Panel {
            title: qsTr("Garages")
            subtitle: garages.ready ? qsTr("%n", "number of rows", garages.count) : ""
            flush: true
            focus: true
            anchors.fill: parent
            actions: [
                SearchField {
                    id: search
                    shortcut: ActionKeys.of("filter", "Ctrl+F")
                    width: Theme.metrics.scale * 180
                },
                Button {
                    objectName: "newGarage"
                    text: qsTr("New garage")
                    shortcut: ActionKeys.of("new-garage", "N")
                    visible: create.actions.length > 0 && (create.actions[0].allowed || create.actions[0].code !== "forbidden")
                    reason: create.actions.length === 0 || create.actions[0].allowed ? "" : create.actions[0].reason
                    onClicked: (newDialog.made() as FormDialog).open()
                }
            ]
            contentItem: DataTable {
                id: table
                focus: true
                name: qsTr("Garages")
                idRole: "recordId"
                multiSelect: false
                model: garages
                onCountChanged: Qt.callLater(root.follow)
                onCurrentIdChanged: if (currentId) root.chosenId = String(currentId)
                onActivated: root.openSlots(root.chosenId)
                TableColumn { role: "title"; title: qsTr("Garage"); kind: TableColumn.Strong; width: 130; fill: true; sortable: false }
                TableColumn { role: "city"; title: qsTr("City"); width: 76; fill: true; sortable: false }
                TableColumn { role: "free"; title: qsTr("Free"); kind: TableColumn.Number; width: 56; sortable: false }
                TableColumn { role: "slots"; title: qsTr("Slots"); kind: TableColumn.Number; width: 60; sortable: false }
                TableColumn {
                    role: "status"
                    title: qsTr("State")
                    kind: TableColumn.Status
                    width: 110
                    sortable: false
                    format: (value, record) => record?.status_text ?? ""
                    statuses: ({verified: {tone: StatusMark.Ok}, pending: {tone: StatusMark.Warning, shape: StatusMark.Outlined},
                                draft: {shape: StatusMark.Outlined}, rejected: {tone: StatusMark.Danger, shape: StatusMark.Hatched}})
                }
                placeholder: Item {
                    anchors.fill: parent
                    LoadingState { visible: !garages.ready }
                    ErrorState {
                        visible: garages.ready && garages.errorText !== ""
                        text: garages.errorText
                        actionText: ""
                    }
                    EmptyState {
                        visible: garages.ready && garages.errorText === ""
                        iconName: "garage"
                        title: search.text === "" ? qsTr("No garages yet") : qsTr("No garage is called like that")
                        text: search.text === "" ? qsTr("Whoever owns the organization sets them up.") : ""
                    }
                }
            }
        }
    }

    onChosenIdChanged: follow()

    /// The table shows what is chosen on the map, and what was chosen before it had rows.
    function follow(): void {
        const row = garages.rowOfId(chosenId);
        if (row >= 0 && (row !== table.currentRow || !table.rows.isSelected(row)))
            table.goTo(row, Qt.NoModifier);
    }

    function openSlots(id: string): void { openRequested("garage/slots?id=" + id); }
}
