// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The columns of a file, each with its first value and the choice of what it is.
ListView {
    id: root

    required property ImportModel importer

    readonly property real rowHeight: Theme.metrics.control + Theme.metrics.unit
    readonly property var choices: [{name: "", label: qsTr("Not imported")}].concat(importer.arguments.map(argument => ({
        name: argument.name, label: argument.required ? qsTr("%1 (needed)").arg(argument.label) : argument.label
    })))

    clip: true
    // A number, which stays as it is when a column is assigned: the boxes and the keyboard in them stay too.
    model: importer.columns.length
    T.ScrollBar.vertical: ScrollBar {}
    delegate: Item {
        id: column

        required property int index
        readonly property var facts: root.importer.columns[index] ?? ({})

        width: ListView.view ? ListView.view.width : 0
        height: ListView.view ? (ListView.view as ImportColumns).rowHeight : 0

        Label {
            id: title
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * 0.28
            text: column.facts.title ?? ""
            elide: Text.ElideRight
        }
        Label {
            anchors.left: title.right
            anchors.right: choice.left
            anchors.leftMargin: Theme.metrics.gap
            anchors.rightMargin: Theme.metrics.gap
            anchors.verticalCenter: parent.verticalCenter
            text: column.facts.sample ?? ""
            color: Theme.colors.muted
            elide: Text.ElideRight
        }
        ComboBox {
            id: choice
            objectName: "importColumn" + column.index
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * 0.4
            model: root.choices
            textRole: "label"
            currentIndex: root.choices.findIndex(one => one.name === column.facts.argument)
            Accessible.name: qsTr("Column %1: %2").arg(column.facts.title ?? "").arg(displayText)
            onActivated: index => root.importer.assign(column.index, root.choices[index].name)
        }
    }
}
