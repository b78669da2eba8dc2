// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// What can be done with a booking, the next step first; what cannot be done says why.
Flow {
    id: root

    required property BookingDetail detail
    required property BookingDialogs dialogs

    readonly property RecordActions actions: detail.actions
    readonly property string bookingId: detail.bookingId
    readonly property var values: detail.item.values
    // Read again whenever the rules have answered anew.
    readonly property var reasons: reasonsOf(actions.actions)

    spacing: Theme.metrics.unit

    Button {
        visible: root.detail.nextCommand !== ""
        text: root.nextText(root.detail.nextCommand)
        kind: Button.Primary
        keyHint: "Return"
        reason: root.reasons[root.detail.nextCommand] ?? ""
        onClicked: root.doNext()
    }
    Button {
        visible: root.detail.nextCommand !== ""
        text: qsTr("Move")
        shortcut: ActionKeys.of("move", "M")
        reason: root.reasons["bookings.move"] ?? ""
        onClicked: root.dialogs.move(root.bookingId)
    }
    Button {
        visible: root.detail.nextCommand !== ""
        text: qsTr("Extend")
        shortcut: ActionKeys.of("extend", "E")
        reason: root.reasons["bookings.extend"] ?? ""
        onClicked: root.dialogs.extend(root.bookingId)
    }
    function reasonsOf(answers: list<var>): var {
        const reasons = {};
        for (const answer of answers)
            reasons[answer.command] = answer.allowed ? "" : answer.reason;
        return reasons;
    }
    function nextText(command: string): string {
        switch (command) {
        case "bookings.check_in": return qsTr("Check in");
        case "bookings.check_out": return qsTr("Check out");
        case "bookings.confirm": return qsTr("Confirm");
        default: return "";
        }
    }
    /// The car stands at the gate and its plate has been seen; without a plate the person says why.
    function doNext(): void {
        const command = detail.nextCommand;
        if (command === "" || (reasons[command] ?? "") !== "")
            return;
        if (command !== "bookings.check_in")
            actions.run(command);
        else if (values.plate)
            actions.run(command, {plate: values.plate});
        else
            dialogs.checkInByHand(bookingId);
    }
}
