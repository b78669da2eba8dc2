// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Records
import Autospace.Theme

/// Bookings in a table, with the columns of the trade.
RecordList {
    id: root

    /// Times of day and the plain columns, for a list that is worked off today.
    property bool today: false
    property bool narrow: width < Theme.metrics.scale * 1000
    readonly property BookingStatuses statuses: BookingStatuses {}

    collection: "bookings"

    columns: [
        TableColumn { role: "due_text"; title: qsTr("Due"); kind: TableColumn.Strong; width: 76; hidden: !root.today },
        TableColumn { role: "starts_at_text"; title: qsTr("From"); kind: TableColumn.Strong; width: 160; hidden: root.today },
        TableColumn { role: "until_text"; title: qsTr("Until"); width: root.today ? 84 : 150; hidden: root.narrow },
        TableColumn { role: "code"; title: qsTr("Booking"); kind: TableColumn.Code; width: 92 },
        TableColumn { role: "plate"; title: qsTr("Plate"); kind: TableColumn.Plate; width: 130 },
        TableColumn { role: "customer_name"; title: qsTr("Customer"); width: 150; fill: true },
        TableColumn { role: "resource_id_text"; title: qsTr("Slot"); kind: TableColumn.Code; width: 80; sortable: false },
        TableColumn { role: "location_id_text"; title: qsTr("Garage"); width: 140; fill: true; hidden: root.narrow; sortable: false },
        TableColumn { role: "status"; title: qsTr("State"); kind: TableColumn.Custom; width: 150; fill: true; cell: Component { BookingStateCell { statuses: root.statuses } } },
        TableColumn { role: "late_text"; title: qsTr("Late"); kind: TableColumn.Muted; width: 100; hidden: true; sortable: false },
        TableColumn { role: "price_text"; title: qsTr("Price"); kind: TableColumn.Number; width: 96; hidden: root.narrow; sortable: false },
        TableColumn { role: "source_text"; title: qsTr("Source"); width: 90; hidden: true },
        TableColumn { role: "stay_text"; title: qsTr("Stay"); kind: TableColumn.Muted; width: 90; hidden: true; sortable: false },
        TableColumn { role: "note"; title: qsTr("Note"); kind: TableColumn.Muted; width: 180; hidden: true; sortable: false }
    ]
}
