// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme
import Autospace.Controls

ShellPage {
    Dialog {
        id: dialog
        title: "Cancel the booking K7M2QD?"
        acceptText: "Cancel booking"
        acceptKind: Button.Danger
        acceptReason: "Choose a reason first"
        cancelText: "Keep it"
        contentItem: Column {
            spacing: Theme.metrics.gap
            Label { width: parent.width; text: "Lena Papiermond gets 12.40 EUR back, less than 5 minutes before the booking begins nothing."; wrapMode: Text.Wrap }
            FormField {
                width: parent.width
                label: "Reason"
                ComboBox { model: ["Asked by the customer", "Slot is blocked"]; currentIndex: -1; placeholderText: "Choose" }
            }
        }
    }
    Toasts {
        id: toasts
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.metrics.wide
        duration: 60000
    }
    Component.onCompleted: {
        dialog.open();
        toasts.show("a", "P4T9XB is checked in on A-022", "Undo");
        toasts.show("b", "The printer does not answer", "", StatusMark.Danger);
    }
}
