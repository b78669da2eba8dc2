// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// What has happened to a record, newest first: who did what when and from where, as the core has it on record. Until
/// that is at hand, and without the core, the record's own times stand for it where it has any.
Column {
    id: root

    required property string collection
    required property string recordId
    /// Of the place whose clock the times are shown on; empty: the organization's.
    property string zone: ""
    /// [{time, title, detail}] of the record itself.
    property list<var> ownTimes: []

    readonly property bool known: history.count > 0
    readonly property bool settled: history.state !== RecordTimeline.Loading
    readonly property string instead: ownTimes.length > 0 ? qsTr("These are the record's own times.") : ""
    readonly property string remark: {
        switch (history.state) {
        case RecordTimeline.Loading: return qsTr("The history is being fetched…");
        case RecordTimeline.Offline: return known ? qsTr("Offline: as last fetched.") : [qsTr("Offline: who did what comes with the network."), instead].join(" ").trim();
        case RecordTimeline.Forbidden: return [qsTr("Your roles do not open the history."), instead].join(" ").trim();
        case RecordTimeline.Failed: return qsTr("The history could not be fetched: %1").arg(history.errorText);
        case RecordTimeline.Ready: return known ? "" : qsTr("Nothing has happened to it yet.");
        default: return "";
        }
    }

    spacing: Theme.metrics.gap

    RecordTimeline {
        id: history
        client: Client
        collection: root.collection
        recordId: root.recordId
        zone: root.zone
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
