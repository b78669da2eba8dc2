// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// What has happened to a booking, as far as the record itself knows; newest first.
Column {
    id: root

    required property var values

    readonly property var steps: [
        {at: values.checked_out_at_text, title: qsTr("Checked out")},
        {at: values.checked_in_at_text, title: qsTr("Checked in")},
        {at: values.confirmed_at_text, title: qsTr("Confirmed")},
        {at: values.created_at_text, title: qsTr("Booked"), detail: values.source_text}
    ].filter(step => step.at).map(step => ({time: step.at, title: step.title, detail: step.detail ?? ""}))

    spacing: Theme.metrics.gap

    Label {
        width: parent.width
        text: qsTr("Timeline")
        font: Theme.fonts.heading
    }
    Timeline {
        width: parent.width
        timeWidth: Theme.metrics.scale * 116
        model: root.steps
    }
}
