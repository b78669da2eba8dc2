// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Theme

/// Code, state, customer and plate of a booking.
ColumnLayout {
    id: root

    required property var values
    /// How its state looks; see BookingStatuses.
    required property var look
    default property alias extra: extra.data

    spacing: Theme.metrics.half

    RowLayout {
        spacing: Theme.metrics.unit
        Code {
            text: root.values.code ?? ""
            font: Theme.fonts.title
            Layout.fillWidth: true
        }
        StatusBadge {
            text: root.look ? root.look.text : ""
            tone: root.look ? root.look.tone : StatusMark.Neutral
            shape: root.look ? root.look.shape : StatusMark.Full
        }
    }
    RowLayout {
        spacing: Theme.metrics.unit
        Label {
            visible: text !== ""
            text: root.values.customer_name ?? ""
            Layout.maximumWidth: root.width * 0.6
        }
        Plate { text: root.values.plate ?? "" }
        Item { Layout.fillWidth: true }
        Label {
            visible: root.values.pending === true
            text: qsTr("not confirmed yet")
            font: Theme.fonts.caption
            color: Theme.colors.muted
        }
        Row {
            id: extra
        }
    }
}
