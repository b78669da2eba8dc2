// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// Code, state, customer and plate of a booking.
Item {
    id: root

    required property var values
    /// How its state looks; see BookingStatuses.
    required property var look
    default property alias extra: extra.data

    implicitHeight: who.y + who.height

    Code {
        id: code
        anchors.left: parent.left
        anchors.right: state.left
        anchors.rightMargin: Theme.metrics.unit
        height: Math.round(font.pixelSize * 1.05)
        text: root.values.code ?? ""
        font: Theme.fonts.title
    }
    StatusBadge {
        id: state
        anchors.right: parent.right
        anchors.verticalCenter: code.verticalCenter
        text: root.look ? root.look.text : ""
        tone: root.look ? root.look.tone : StatusMark.Neutral
        shape: root.look ? root.look.shape : StatusMark.Full
    }
    Row {
        id: who
        anchors.left: parent.left
        anchors.right: extra.left
        anchors.rightMargin: Theme.metrics.unit
        anchors.top: code.bottom
        anchors.topMargin: Theme.metrics.half
        height: Math.max(plate.implicitHeight, extra.height)
        spacing: Theme.metrics.unit
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, who.width - plate.implicitWidth - (plate.visible ? who.spacing : 0))
            text: root.values.customer_name || qsTr("No name")
            color: root.values.customer_name ? Theme.colors.text : Theme.colors.muted
        }
        Plate {
            id: plate
            anchors.verticalCenter: parent.verticalCenter
            text: root.values.plate ?? ""
        }
    }
    Row {
        id: extra
        anchors.right: parent.right
        anchors.verticalCenter: who.verticalCenter
        spacing: Theme.metrics.unit
        Label {
            visible: root.values.pending === true
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("not confirmed yet")
            font: Theme.fonts.caption
            color: Theme.colors.muted
        }
    }
}
