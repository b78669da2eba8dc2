// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Where, when, with what, for how much.
Column {
    id: root

    required property BookingDetail detail
    readonly property var values: detail.item.values

    spacing: Theme.metrics.half

    KeyValueRow {
        width: parent.width
        label: qsTr("Slot")
        Code {
            id: slot
            text: root.values.resource_id_text ?? ""
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - Theme.metrics.scale * 96 - slot.width - Theme.metrics.unit)
            // The code stands before it already.
            text: root.detail.slotText.split(" · ").slice(1).join(", ")
        }
    }
    KeyValueRow {
        width: parent.width
        label: qsTr("Garage")
        value: root.values.location_id_text ?? ""
    }
    KeyValueRow {
        width: parent.width
        label: qsTr("Time")
        value: root.values.interval_text ?? ""
    }
    KeyValueRow {
        visible: value !== ""
        width: parent.width
        label: qsTr("Vehicle")
        value: root.detail.vehicleText
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.metrics.icon
            height: width
            name: root.detail.vehicleFits ? "check" : "warning"
            color: root.detail.vehicleFits ? Theme.colors.ok : Theme.colors.danger
        }
    }
    KeyValueRow {
        width: parent.width
        label: qsTr("Price")
        value: root.values.price_text ?? ""
        Button {
            id: steps
            anchors.verticalCenter: parent.verticalCenter
            visible: root.detail.priceSteps.length > 0
            text: qsTr("how it adds up")
            kind: Button.Quiet
            checkable: true
            implicitHeight: Theme.metrics.header
        }
    }
    Repeater {
        model: steps.checked ? root.detail.priceSteps : []
        KeyValueRow {
            required property var modelData
            width: root.width
            label: ""
            value: "%1 %2 %3 · %4".arg(modelData.label).arg(modelData.quantity).arg(modelData.unit).arg(modelData.amountText)
        }
    }
    KeyValueRow {
        visible: value !== ""
        width: parent.width
        label: qsTr("Passcode")
        value: root.values.passcode ?? ""
        strong: true
        Label {
            visible: root.detail.locked
            text: qsTr("locked until %1").arg(root.values.locked_until_text)
            color: Theme.colors.danger
        }
    }
    KeyValueRow {
        visible: value !== ""
        width: parent.width
        label: qsTr("Phone")
        value: root.values.customer_phone_text ?? ""
    }
    KeyValueRow {
        visible: value !== ""
        width: parent.width
        label: qsTr("Note")
        value: root.values.note_text ?? ""
    }
    KeyValueRow {
        visible: value !== ""
        width: parent.width
        label: qsTr("Reason")
        value: root.values.close_reason_text ?? ""
    }
}
