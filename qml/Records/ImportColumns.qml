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
    model: importer.columns
    T.ScrollBar.vertical: ScrollBar {}
    delegate: Item {
        id: column

        required property int index
        required property var modelData

        width: ListView.view ? ListView.view.width : 0
        height: ListView.view ? (ListView.view as ImportColumns).rowHeight : 0

        Label {
            id: title
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * 0.28
            text: column.modelData.title
            elide: Text.ElideRight
        }
        Label {
            anchors.left: title.right
            anchors.right: choice.left
            anchors.leftMargin: Theme.metrics.gap
            anchors.rightMargin: Theme.metrics.gap
            anchors.verticalCenter: parent.verticalCenter
            text: column.modelData.sample
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
            currentIndex: root.choices.findIndex(one => one.name === column.modelData.argument)
            Accessible.name: qsTr("Column %1: %2").arg(column.modelData.title).arg(displayText)
            onActivated: index => root.importer.assign(column.index, root.choices[index].name)
        }
    }
}
