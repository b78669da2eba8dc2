// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// What a command asks for, two fields to a line.
GridLayout {
    id: root

    required property FormModel form

    signal accepted()

    columns: 2
    columnSpacing: Theme.metrics.gap
    rowSpacing: Theme.metrics.gap

    Repeater {
        id: rows
        model: root.form
        FormField {
            id: entry
            required unit
            required help
            required error
            required property string name
            required property string kind
            required property bool multiline
            required property string text
            required property int maximumLength
            required property var options
            required property string references
            required property var value

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: multiline || kind === "list" ? root.columns : 1
            FormInput {
                kind: entry.kind
                multiline: entry.multiline
                name: entry.label
                text: entry.text
                error: entry.error
                maximumLength: entry.maximumLength
                options: entry.options
                references: entry.references
                value: entry.value
                onEdited: typed => root.form.setValue(entry.name, typed)
                onAccepted: root.accepted()
            }
        }
    }

    function focusFirst(): void {
        const first = rows.itemAt(0) as FormField;
        if (first)
            first.field.forceActiveFocus(Qt.TabFocusReason);
    }
}
