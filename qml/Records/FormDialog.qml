// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// A command's form in a dialog. Of an update only what was changed is sent, with what was seen before, so that a
/// change of somebody else is noticed.
Dialog {
    id: root

    property alias command: form.command
    /// Of the record that is changed; empty for a new one.
    property alias recordId: form.recordId
    /// The arguments to ask for, in this order.
    property alias fields: form.fields
    /// Arguments that nobody is asked for, by name, as in JSON.
    property alias fixed: form.fixed
    /// Where not every word may be chosen: field to words.
    property alias allowed: form.allowed
    readonly property alias form: form

    /// The rules have taken it; pending while the core has not confirmed it.
    signal saved(string id, bool pending)

    acceptText: qsTr("Save")
    acceptReason: form.busy ? qsTr("One moment") : !form.dirty ? (form.recordId === "" ? qsTr("Nothing is filled in yet") : qsTr("Nothing is changed yet")) : !form.complete ? qsTr("See the marked fields") : ""
    preferredWidth: 560

    onAboutToShow: form.reset()
    onOpened: inputs.focusFirst()
    // The dialog closes when the rules have taken it.
    function accept(): void {
        if (acceptReason === "")
            form.send();
    }

    FormModel {
        id: form
        client: Client
        onDone: (id, pending) => {
            root.close();
            root.saved(id, pending);
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap
        CommandForm {
            id: inputs
            form: form
            Layout.fillWidth: true
            onAccepted: root.accept()
        }
        Label {
            visible: text !== ""
            text: [form.errorTitle, form.errorDetail].filter(sentence => sentence !== "").join(" ")
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
