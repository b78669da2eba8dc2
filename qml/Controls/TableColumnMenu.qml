// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

/// Which columns a table shows.
Menu {
    id: root

    required property TableState table

    MenuItem {
        text: qsTr("Columns as they were")
        icon.name: "undo"
        onTriggered: root.table.arrangement.reset()
    }
    MenuLine {}
    Instantiator {
        model: root.table.columns
        MenuItem {
            required property TableColumn modelData
            text: modelData.title
            checkable: true
            checked: !modelData.hidden
            reason: !modelData.hideable ? qsTr("Always shown")
                  : !modelData.hidden && root.table.arrangement.shown.length === 1 ? qsTr("The last column stays") : ""
            onTriggered: root.table.arrangement.show(modelData, modelData.hidden)
        }
        onObjectAdded: (index, object) => root.insertItem(index + 2, object)
        onObjectRemoved: (index, object) => root.removeItem(object)
    }
}
