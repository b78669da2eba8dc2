// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// What has happened to a booking, newest first: who did what when and from where, as the core has it on
/// record. Until that is at hand, and without the core, the booking's own times stand for it.
Column {
    id: root

    required property string bookingId
    required property var values

    readonly property bool known: history.count > 0
    readonly property bool settled: history.state !== RecordTimeline.Loading
    readonly property list<var> ownTimes: [
        {at: values.checked_out_at_text, title: qsTr("Checked out")},
        {at: values.checked_in_at_text, title: qsTr("Checked in")},
        {at: values.confirmed_at_text, title: qsTr("Confirmed")},
        {at: values.created_at_text, title: qsTr("Booked"), detail: values.source_text}
    ].filter(step => step.at).map(step => ({time: step.at, title: step.title, detail: step.detail ?? ""}))
    readonly property string remark: {
        switch (history.state) {
        case RecordTimeline.Loading: return qsTr("The history is being fetched…");
        case RecordTimeline.Offline: return known ? qsTr("Offline: as last fetched.") : qsTr("Offline: the booking's own times. Who did what comes with the network.");
        case RecordTimeline.Forbidden: return qsTr("Your roles do not open the history. These are the booking's own times.");
        case RecordTimeline.Failed: return qsTr("The history could not be fetched: %1").arg(history.errorText);
        default: return "";
        }
    }

    spacing: Theme.metrics.gap

    RecordTimeline {
        id: history
        client: Client
        collection: "bookings"
        recordId: root.bookingId
        zone: root.values.zone ?? ""
    }
    Label {
        width: parent.width
        text: qsTr("Timeline")
        font: Theme.fonts.heading
    }
    Label {
        objectName: "timelineRemark"
        visible: text !== ""
        width: parent.width
        text: root.remark
        font: Theme.fonts.caption
        color: history.state === RecordTimeline.Failed ? Theme.colors.danger : Theme.colors.muted
        wrapMode: Text.Wrap
    }
    Button {
        visible: history.state === RecordTimeline.Failed
        text: qsTr("Try again")
        icon.name: "sync"
        onClicked: history.reload()
    }
    Timeline {
        objectName: "timeline"
        width: parent.width
        timeWidth: Theme.metrics.scale * 132
        model: root.known ? history : root.ownTimes
    }
}
