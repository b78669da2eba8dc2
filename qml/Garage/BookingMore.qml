// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models

/// The rarer things that can be done with a booking.
IconButton {
    id: root

    required property BookingDetail detail
    required property BookingDialogs dialogs
    /// Command → why it cannot be done; see BookingActions.
    required property var reasons

    text: qsTr("More")
    icon.name: "more"
    framed: true
    visible: detail.bookingId !== ""
    onClicked: menu.openAt(root, 0, root.height)

    LazyPopup {
        id: menu
        sourceComponent: Menu {
            MenuItem {
                text: qsTr("Receipt…")
                icon.name: "invoice"
                onTriggered: root.dialogs.receipt(root.detail.bookingId)
            }
            MenuItem {
                text: qsTr("Check in by hand…")
                icon.name: "edit"
                reason: root.reasons["bookings.check_in"] ?? ""
                onTriggered: root.dialogs.checkInByHand(root.detail.bookingId)
            }
            MenuItem {
                text: qsTr("Nobody came")
                icon.name: "eye-off"
                reason: root.reasons["bookings.no_show"] ?? ""
                onTriggered: root.detail.actions.run("bookings.no_show")
            }
            MenuLine {}
            MenuItem {
                text: qsTr("Cancel the booking…")
                icon.name: "trash"
                danger: true
                reason: root.reasons["bookings.cancel"] ?? ""
                onTriggered: root.dialogs.cancel(root.detail.bookingId)
            }
        }
    }
}
