// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models

/// The slots as a list.
DataTable {
    id: root

    required property SlotListModel slots
    required property string chosenId

    signal chosen(string id)

    name: qsTr("Slots")
    idRole: "recordId"
    multiSelect: false
    model: slots
    onCurrentIdChanged: if (currentId) chosen(String(currentId))
    onChosenIdChanged: follow()
    onCountChanged: Qt.callLater(follow)
    Component.onCompleted: follow()

    TableColumn { role: "title"; title: qsTr("Slot"); kind: TableColumn.Code; width: 90; sortable: false }
    TableColumn { role: "floor"; title: qsTr("Floor"); width: 110; hidden: true; sortable: false }
    TableColumn {
        role: "state"
        title: qsTr("State")
        kind: TableColumn.Status
        width: 130
        sortable: false
        format: (value, record) => record?.state_text ?? ""
        statuses: ({free: {tone: StatusMark.Ok, shape: StatusMark.Outlined}, taken: {tone: StatusMark.Ok}, booked: {tone: StatusMark.Info},
                    held: {tone: StatusMark.Info, shape: StatusMark.Outlined}, blocked: {tone: StatusMark.Danger, shape: StatusMark.Hatched},
                    maintenance: {tone: StatusMark.Danger, shape: StatusMark.Hatched}})
    }
    TableColumn { role: "plate"; title: qsTr("Plate"); kind: TableColumn.Plate; width: 140; sortable: false }
    TableColumn { role: "untilText"; title: qsTr("Until"); width: 100; sortable: false }
    TableColumn { role: "nextText"; title: qsTr("Next"); kind: TableColumn.Muted; width: 100; fill: true; sortable: false }
    TableColumn { role: "type_text"; title: qsTr("Type"); width: 110; sortable: false }
    TableColumn { role: "sizeText"; title: qsTr("Measures"); kind: TableColumn.Muted; width: 150; hidden: true; sortable: false }

    function follow(): void {
        const row = slots.rowOfId(chosenId);
        if (row >= 0 && (row !== currentRow || !rows.isSelected(row)))
            goTo(row, Qt.NoModifier);
    }
}
