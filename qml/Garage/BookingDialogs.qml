// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models

/// The dialogs about bookings, for every page that shows them.
Item {
    id: root

    /// For walk-ins; empty while no garage is chosen.
    property string garageId: ""
    required property date now

    readonly property WalkInDialog walkInUp: walkInDialog.shown as WalkInDialog
    readonly property MoveDialog moveUp: moveDialog.shown as MoveDialog
    readonly property ExtendDialog extendUp: extendDialog.shown as ExtendDialog
    readonly property bool settled: (walkInUp?.settled ?? true) && (moveUp?.settled ?? true) && (extendUp?.settled ?? true)

    signal created(string bookingId)
    /// A sentence about what was done or refused.
    signal told(string sentence, bool good)

    function walkIn(): void {
        const dialog = walkInDialog.made() as WalkInDialog;
        dialog.garageId = garageId;
        dialog.open();
    }
    function move(bookingId: string): void {
        (moveDialog.made() as MoveDialog).bookingId = bookingId;
        moveDialog.open();
    }
    function extend(bookingId: string): void {
        (extendDialog.made() as ExtendDialog).bookingId = bookingId;
        extendDialog.open();
    }
    function receipt(bookingId: string): void { showReceipt(bookingId, false); }
    function showReceipt(bookingId: string, fresh: bool): void { (receiptDialog.made() as ReceiptDialog).show(bookingId, fresh); }
    function cancel(bookingId: string): void {
        actions.recordId = bookingId;
        cancelDialog.open();
    }
    function checkInByHand(bookingId: string): void {
        actions.recordId = bookingId;
        handDialog.open();
    }
    function tellRefusal(title: string, detail: string): void { told(title === detail ? title : title + " " + detail, false); }
    /// For addresses: the dialog that stands upon the page.
    function openState(state: string, bookingId: string): void {
        switch (state) {
        case "walk-in": walkIn(); break;
        case "move": move(bookingId); break;
        case "extend": extend(bookingId); break;
        case "cancel": cancel(bookingId); break;
        case "receipt": receipt(bookingId); break;
        default: break;
        }
    }

    /// The address has gone on to something else.
    function closeState(state: string): void {
        const byState = {"walk-in": walkInDialog, "move": moveDialog, "extend": extendDialog, "cancel": cancelDialog, "receipt": receiptDialog};
        byState[state]?.close();
    }

    RecordActions {
        id: actions
        client: Client
        commands: ["bookings.cancel", "bookings.check_in"]
        onRefused: (command, title, detail) => root.tellRefusal(title, detail)
    }
    LazyPopup {
        id: walkInDialog
        sourceComponent: WalkInDialog {
            objectName: "walkIn"
            onCreated: bookingId => {
                root.created(bookingId);
                root.showReceipt(bookingId, true);
            }
        }
    }
    LazyPopup {
        id: receiptDialog
        sourceComponent: ReceiptDialog { onNextRequested: root.walkIn() }
    }
    LazyPopup {
        id: moveDialog
        sourceComponent: MoveDialog {
            now: root.now
            onMoved: root.told(qsTr("The booking was moved."), true)
        }
    }
    LazyPopup {
        id: extendDialog
        sourceComponent: ExtendDialog {
            now: root.now
            onExtended: root.told(qsTr("The booking has its new end."), true)
        }
    }
    LazyPopup {
        id: cancelDialog
        sourceComponent: ReasonDialog {
            title: qsTr("Cancel the booking")
            acceptText: qsTr("Cancel the booking")
            cancelText: qsTr("Keep it")
            acceptKind: 2
            question: qsTr("The slot becomes free at once. The customer is told the reason.")
            ready: [qsTr("The customer called it off"), qsTr("Booked twice"), qsTr("The slot is out of order")]
            onGiven: reason => actions.run("bookings.cancel", {reason: reason})
        }
    }
    LazyPopup {
        id: handDialog
        sourceComponent: ReasonDialog {
            title: qsTr("Check in by hand")
            acceptText: qsTr("Check in")
            question: qsTr("Without passcode and plate, the record says why the car was let in.")
            ready: [qsTr("The customer is known"), qsTr("The plate cannot be read"), qsTr("Another car than booked")]
            onGiven: reason => actions.run("bookings.check_in", {by_hand: true, reason: reason})
        }
    }
}
