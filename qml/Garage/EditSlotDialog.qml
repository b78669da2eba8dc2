// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Records

/// A slot's code, type, measures and note.
FormDialog {
    property string slotTitle: ""

    objectName: "editSlot"
    title: qsTr("Edit %1").arg(slotTitle)
    command: "slots.update"
    fields: ["code", "type", "length_cm", "width_cm", "height_cm", "capacity", "note"]
}
