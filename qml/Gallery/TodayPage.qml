// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Theme
import Autospace.Controls

/// The parts of a working page together: counters, the field that checks in, a table.
Item {
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.metrics.wide
        columns: 2
        rowSpacing: Theme.metrics.wide
        columnSpacing: Theme.metrics.wide

        RowLayout {
            spacing: Theme.metrics.wide
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: entry.implicitHeight
            CounterTile { value: "18"; label: "Arrivals"; remark: "next 2 h"; Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1 }
            CounterTile { value: "241"; label: "In house"; remark: "of 320"; Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1 }
            CounterTile { value: "12"; label: "Departures"; remark: "next 2 h"; Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1 }
            CounterTile { value: "3"; label: "Overdue"; remark: "longest 1 h 20"; overdue: true; Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1 }
        }
        CodeEntry {
            id: entry
            text: "481"
            Layout.preferredWidth: Theme.metrics.scale * 372
        }
        Panel {
            title: "Arrivals"
            subtitle: "Städtle garage · " + table.count + " of 18"
            flush: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            actions: [
                TextField { text: "status:confirmed due:<10:30"; width: Theme.metrics.scale * 260 },
                Button { text: "Views"; icon.name: "bookmark" },
                Button { text: "Walk-in"; shortcut: "N" }
            ]
            contentItem: DataTable {
                id: table
                name: "Arrivals"
                idRole: "code"
                sortRole: "due"
                model: BookingSamples {}
                Component.onCompleted: goTo(0, Qt.NoModifier)
                TableColumn { role: "due"; title: "Due"; kind: TableColumn.Strong; width: 84 }
                TableColumn { role: "code"; title: "Booking"; kind: TableColumn.Code; width: 110 }
                TableColumn { role: "plate"; title: "Plate"; kind: TableColumn.Plate; width: 150 }
                TableColumn { role: "customer"; title: "Customer"; width: 160; fill: true }
                TableColumn { role: "slot"; title: "Slot"; kind: TableColumn.Code; width: 110 }
                TableColumn {
                    role: "state"
                    title: "State"
                    kind: TableColumn.Status
                    width: 140
                    statuses: ({confirmed: {text: "Confirmed", tone: StatusMark.Info}, hold: {text: "Hold 6 min", shape: StatusMark.Outlined}})
                }
                TableColumn { role: "price"; title: "Price"; kind: TableColumn.Number; width: 80 }
                TableColumn { role: "valet"; title: "Valet"; kind: TableColumn.Muted; width: 120 }
                onSortRequested: (role, descending) => { sortRole = role; sortDescending = descending; }
            }
        }
        Panel {
            Layout.preferredWidth: Theme.metrics.scale * 372
            Layout.fillHeight: true
            contentItem: Column {
                spacing: Theme.metrics.gap
                Code { text: "K7M2QD"; font: Theme.fonts.title }
                Row {
                    spacing: Theme.metrics.unit
                    Label { text: "Lena Papiermond ·" }
                    Plate { text: "FL 21 884" }
                }
                StatusBadge { text: "Confirmed"; tone: StatusMark.Info }
                Row {
                    spacing: Theme.metrics.unit
                    Button { text: "Check in"; kind: Button.Primary; shortcut: "Return" }
                    Button { text: "Move"; shortcut: "M" }
                    Button { text: "Extend"; shortcut: "E" }
                }
            }
        }
    }
}
