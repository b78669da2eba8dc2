// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Records

/// What has happened to a booking; without the core its own times.
RecordHistory {
    id: root

    required property string bookingId
    required property var values

    collection: "bookings"
    recordId: bookingId
    zone: values.zone ?? ""
    ownTimes: [
        {at: values.checked_out_at_text, title: qsTr("Checked out")},
        {at: values.checked_in_at_text, title: qsTr("Checked in")},
        {at: values.confirmed_at_text, title: qsTr("Confirmed")},
        {at: values.created_at_text, title: qsTr("Booked"), detail: values.source_text}
    ].filter(step => step.at).map(step => ({time: step.at, title: step.title, detail: step.detail ?? ""}))
}
