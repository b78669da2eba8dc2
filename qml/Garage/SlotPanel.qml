// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Records
import Autospace.Theme

/// One slot: how it stands now, what comes next, and blocking it.
Panel {
    id: root

    /// A row of SlotListModel; empty while none is chosen.
    required property var slot

    readonly property bool there: slot.recordId !== undefined
    readonly property bool blocked: slot.state === "blocked"

    /// The garage's, for the times of the history.
    property string zone: ""
    readonly property bool settled: history.settled

    /// Why it cannot be changed; empty when it can.
    property string editReason: ""

    signal bookingRequested(string bookingId)
    signal editRequested(string slotId)
    signal blockRequested(string slotId)
    signal unblockRequested(string slotId)

    contentItem: Item {
        EmptyState {
            visible: !root.there
            iconName: "spaces"
            title: qsTr("No slot is chosen")
            text: qsTr("Choose one on the plan or in the list.")
        }
        SidePanelColumn {
            visible: root.there
            anchors.fill: parent

            Code {
                text: root.slot.title ?? ""
                font: Theme.fonts.title
                Layout.fillWidth: true
            }
            Label {
                text: root.slot.floor ?? ""
                color: Theme.colors.muted
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.metrics.unit
            }
            KeyValueRow { label: qsTr("State"); value: root.slot.state_text ?? ""; strong: true; Layout.fillWidth: true }
            KeyValueRow { label: qsTr("Type"); value: root.slot.type_text ?? ""; Layout.fillWidth: true }
            KeyValueRow { label: qsTr("Measures"); value: root.slot.sizeText ?? ""; Layout.fillWidth: true }
            KeyValueRow {
                visible: (root.slot.bookingCode ?? "") !== ""
                label: qsTr("Booking")
                Layout.fillWidth: true
                Code { text: root.slot.bookingCode ?? "" }
                Plate { text: root.slot.plate ?? ""; anchors.verticalCenter: parent.verticalCenter }
            }
            KeyValueRow { visible: value !== ""; label: qsTr("Until"); value: root.slot.untilText ?? ""; Layout.fillWidth: true }
            KeyValueRow { visible: value !== ""; label: qsTr("Reason"); value: root.slot.reason ?? ""; Layout.fillWidth: true }
            KeyValueRow { visible: value !== ""; label: qsTr("Next"); value: root.slot.nextText ?? ""; Layout.fillWidth: true }
            Flow {
                spacing: Theme.metrics.unit
                Layout.fillWidth: true
                Layout.topMargin: Theme.metrics.gap
                Button {
                    visible: (root.slot.bookingId ?? "") !== ""
                    text: qsTr("Open the booking")
                    kind: Button.Primary
                    keyHint: "Return"
                    onClicked: root.bookingRequested(root.slot.bookingId)
                }
                Button {
                    text: qsTr("Edit…")
                    shortcut: ActionKeys.of("edit-slot", "E")
                    reason: root.editReason
                    onClicked: root.editRequested(root.slot.recordId)
                }
                Button {
                    visible: !root.blocked
                    text: qsTr("Block…")
                    shortcut: ActionKeys.of("block", "B")
                    onClicked: root.blockRequested(root.slot.recordId)
                }
                Button {
                    visible: root.blocked
                    text: qsTr("Unblock")
                    shortcut: ActionKeys.of("block", "B")
                    onClicked: root.unblockRequested(root.slot.recordId)
                }
            }
            RecordHistory {
                id: history
                collection: "spaces"
                recordId: root.slot.recordId ?? ""
                zone: root.zone
                Layout.fillWidth: true
                Layout.topMargin: Theme.metrics.gap
            }
        }
    }
}
