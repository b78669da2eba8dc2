// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme

/// One visible row of a DataTable: full yellow when selected, framed where the keyboard is.
Item {
    id: root

    required property var model
    required property int tableRow
    required property bool tableSelected
    required property TableState table

    readonly property bool current: table.rows.current === tableRow
    readonly property bool selected: tableSelected

    height: table.rowHeight
    width: table.viewWidth
    Accessible.role: Accessible.Row
    Accessible.name: table.spoken(tableRow, table.rows.revision)
    Accessible.selected: selected
    Accessible.focused: current && table.keyboardShown

    Rectangle {
        anchors.fill: parent
        color: root.selected ? Theme.colors.accent : hover.hovered ? Theme.colors.hover : "transparent"
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.metrics.hairline
        color: root.selected ? Theme.colors.accentLine : Theme.colors.softLine
    }
    HoverHandler { id: hover }

    Row {
        id: cells
        x: root.table.contentX
        height: parent.height
        Repeater {
            model: root.table.arrangement.shown
            TableCellView {
                required property TableColumn modelData
                required property int index
                column: modelData
                width: root.table.arrangement.widths[index] ?? 0
                height: cells.height
                value: root.model[modelData.role]
                row: root.tableRow
                selected: root.selected
                record: root.model
                clip: column.kind === TableColumn.Custom
            }
        }
    }
    Rectangle {
        objectName: "focusMark"
        visible: root.current && root.table.keyboardShown
        anchors.fill: parent
        anchors.margins: Theme.metrics.half / 2
        color: "transparent"
        border.width: Theme.metrics.line
        border.color: root.selected ? Theme.colors.onAccent : Theme.colors.focus
    }
}
