// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls

/// The input for one row of a FormModel: a choice, several to be ticked, several lines, or a line that is read as what
/// the field needs.
FocusScope {
    id: root

    /// As the form has it: "choice", "text", "number" …
    required property string kind
    required property bool multiline
    required property string name
    required property string text
    required property string error
    required property int maximumLength
    /// Of a choice, each {value, text}.
    required property var options
    required property var value
    /// The collection that the entries of a list are from; empty where they are words.
    property string references: ""

    readonly property Item input: kind === "list" ? (references === "" ? several : (records.item as Item) ?? line) : kind === "choice" ? choice : multiline ? area : line

    signal edited(var typed)
    signal accepted()

    implicitWidth: input.implicitWidth
    implicitHeight: input.implicitHeight

    TextField {
        id: line
        visible: root.input === line
        focus: visible
        width: parent.width
        text: root.text
        error: root.error
        maximumLength: root.maximumLength > 0 ? root.maximumLength : 32767
        Accessible.name: root.name
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
    }
    TextArea {
        id: area
        visible: root.input === area
        focus: visible
        width: parent.width
        label: root.name
        text: root.text
        error: root.error
        onEdited: root.edited(text)
    }
    FormChoices {
        id: several
        visible: root.input === several
        focus: visible
        width: parent.width
        name: root.name
        options: visible ? root.options : []
        chosen: root.value
        onEdited: chosen => root.edited(chosen)
    }
    // Reads records, which the other inputs do not need.
    Loader {
        id: records
        active: root.kind === "list" && root.references !== ""
        width: parent.width
        focus: active
        sourceComponent: FormRecords {
            focus: true
            name: root.name
            collection: root.references
            chosen: root.value
            onEdited: chosen => root.edited(chosen)
        }
    }
    ComboBox {
        id: choice
        visible: root.input === choice
        focus: visible
        width: parent.width
        model: root.options
        textRole: "text"
        valueRole: "value"
        error: root.error
        Accessible.name: root.name + ", " + displayText
        onActivated: root.edited(currentValue)
        Component.onCompleted: currentIndex = Qt.binding(() => choice.count > 0 ? choice.indexOfValue(root.value) : -1)
    }
}
