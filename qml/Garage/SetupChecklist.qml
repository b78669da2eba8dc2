// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Records
import Autospace.Theme

/// How far a garage is: its state, what is still missing with the way there, and the step to take.
Panel {
    id: root

    required property GarageSetup setup
    /// A row of a list: status, status_text, review_note.
    required property var garage
    /// Why it cannot be submitted now; empty when it can.
    required property string submitReason

    readonly property string status: garage.status ?? ""
    readonly property bool open: status === "draft" || status === "rejected"

    readonly property bool settled: history.settled

    signal itemRequested(string item)
    signal submitRequested()

    title: qsTr("Verification")

    contentItem: SidePanelColumn {
        spacing: Theme.metrics.unit
        StatusBadge {
            text: root.garage.status_text ?? ""
            tone: root.status === "verified" ? StatusMark.Ok : root.status === "pending" ? StatusMark.Warning : root.status === "rejected" ? StatusMark.Danger : StatusMark.Neutral
            shape: root.status === "verified" ? StatusMark.Full : root.status === "rejected" ? StatusMark.Hatched : StatusMark.Outlined
        }
        Label {
            text: {
                switch (root.status) {
                case "pending": return qsTr("It is being verified. Until that is decided nothing about it can be changed.");
                case "verified": return qsTr("It is found by searches and can be booked.");
                case "rejected": return qsTr("It was sent back: %1").arg(root.garage.review_note ?? "");
                default: return qsTr("It is a draft: nobody finds it yet.");
                }
            }
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            visible: root.open
            text: root.setup.missing.length > 0 ? qsTr("%n things are missing:", "", root.setup.missing.length) : qsTr("Nothing is missing.")
            font: Theme.fonts.strong
            Layout.topMargin: Theme.metrics.unit
        }
        Repeater {
            model: root.open ? root.setup.missing : []
            Link {
                required property var modelData
                text: modelData.text
                Layout.fillWidth: true
                onClicked: root.itemRequested(modelData.item)
            }
        }
        Button {
            objectName: "submit"
            visible: root.open
            kind: Button.Primary
            large: true
            text: qsTr("Submit for verification")
            shortcut: ActionKeys.of("submit-garage", "Ctrl+Return")
            reason: root.setup.missing.length > 0 ? qsTr("Something is still missing") : root.submitReason
            onClicked: root.submitRequested()
            Layout.fillWidth: true
            Layout.topMargin: Theme.metrics.gap
        }
        RecordHistory {
            id: history
            collection: "locations"
            recordId: root.setup.garageId
            zone: root.garage.time_zone ?? ""
            Layout.fillWidth: true
            Layout.topMargin: Theme.metrics.gap
        }
    }
}
