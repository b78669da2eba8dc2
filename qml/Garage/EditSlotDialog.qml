// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Records
import Autospace.Theme

/// A slot's code, type, measures and note. Only what was changed is sent, with what was seen before, so that a
/// change of somebody else is noticed.
Dialog {
    id: root

    property string slotId: ""
    property string slotTitle: ""

    signal saved()

    objectName: "editSlot"
    title: qsTr("Edit %1").arg(slotTitle)
    acceptText: qsTr("Save")
    acceptReason: form.busy ? qsTr("One moment") : !form.dirty ? qsTr("Nothing is changed yet") : !form.complete ? qsTr("See the marked fields") : ""
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
        command: "slots.update"
        recordId: root.slotId
        fields: ["code", "type", "length_cm", "width_cm", "height_cm", "capacity", "note"]
        onDone: {
            root.close();
            root.saved();
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
