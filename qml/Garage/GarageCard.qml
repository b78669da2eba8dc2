// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Theme

/// The chosen garage: where it is, whether it is open, how full, and the ways on.
Panel {
    id: root

    /// A row of GarageListModel.
    required property var garage

    readonly property int share: garage.slots > 0 ? Math.round(100 * garage.taken / garage.slots) : 0

    signal slotsRequested(string garageId)
    signal bookingsRequested(string garageId)
    signal setupRequested(string garageId)

    Accessible.name: garage.title ?? ""

    contentItem: ColumnLayout {
        spacing: Theme.metrics.half

        Code {
            text: root.garage.title ?? ""
            font: Theme.fonts.title
            Layout.fillWidth: true
        }
        Label {
            text: root.garage.address ?? ""
            color: Theme.colors.muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.metrics.gap
            Layout.topMargin: Theme.metrics.unit
            Layout.bottomMargin: Theme.metrics.half
            Code {
                text: root.garage.free ?? ""
                font: Theme.fonts.number
            }
            ColumnLayout {
                spacing: 0
                Label {
                    text: qsTr("free of %n slot(s)", "", root.garage.slots ?? 0)
                    font: Theme.fonts.strong
                }
                Label {
                    text: qsTr("%1 % taken").arg(root.share)
                    color: Theme.colors.muted
                }
            }
        }
        ProgressBar {
            value: root.share / 100
            Accessible.name: qsTr("%1 % taken").arg(root.share)
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.metrics.unit
        }
        KeyValueRow { label: qsTr("Open"); value: root.garage.openText ?? ""; Layout.fillWidth: true }
        KeyValueRow { label: qsTr("Clear height"); value: root.garage.clearHeightText ?? ""; visible: value !== ""; Layout.fillWidth: true }
        KeyValueRow { label: qsTr("Price"); value: root.garage.priceText ?? ""; visible: value !== ""; Layout.fillWidth: true }
        KeyValueRow { label: qsTr("State"); value: root.garage.status_text ?? ""; Layout.fillWidth: true }
        Flow {
            spacing: Theme.metrics.unit
            Layout.topMargin: Theme.metrics.gap
            Layout.fillWidth: true
            Button {
                text: qsTr("Slots")
                kind: Button.Primary
                keyHint: "Return"
                onClicked: root.slotsRequested(root.garage.recordId)
            }
            Button {
                objectName: "garageBookings"
                text: qsTr("Bookings")
                onClicked: root.bookingsRequested(root.garage.recordId)
            }
            Button {
                objectName: "garageSetup"
                text: qsTr("Set up")
                onClicked: root.setupRequested(root.garage.recordId)
            }
        }
    }
}
