// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The one field that checks in and out, wired to the rules: it acts as soon as what is typed can only
/// mean one booking.
CodeEntry {
    id: root

    property alias garageId: controller.garageId
    property alias bookingId: controller.bookingId

    signal done(string bookingId)

    readonly property bool good: controller.state === CheckInController.CheckedIn || controller.state === CheckInController.CheckedOut
    readonly property bool bad: controller.state >= CheckInController.WrongCode || controller.state === CheckInController.NoMatch

    busy: controller.busy
    error: bad ? (controller.detail || controller.message) : ""
    hint: good ? controller.message + (controller.detail ? " " + controller.detail : "") : controller.state === CheckInController.Empty
        ? qsTr("Passcode, plate or QR. It acts as soon as it is unique.") : controller.message
    onEdited: text => controller.input = text
    onPasscodeEntered: passcode => controller.input = passcode
    onPlateEntered: plate => {
        controller.input = plate;
        controller.accept();
    }

    CheckInController {
        id: controller
        client: Client
        onDone: bookingId => {
            root.clear();
            root.done(bookingId);
        }
    }
    T.Popup {
        y: root.height
        width: root.width
        visible: controller.state === CheckInController.SeveralMatches
        focus: false
        padding: Theme.metrics.line
        closePolicy: T.Popup.NoAutoClose
        background: Rectangle {
            color: Theme.colors.popup
            border.width: Theme.metrics.line
            border.color: Theme.colors.controlLine
        }
        contentItem: Column {
            Repeater {
                model: controller.matches
                MenuItem {
                    required property var modelData
                    width: parent ? parent.width : 0
                    text: "%1 · %2 · %3".arg(modelData.code).arg(modelData.plate).arg(modelData.customer)
                    onTriggered: controller.choose(modelData.recordId)
                }
            }
        }
    }
}
