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
    Accessible.name: current || ScreenReader.active ? table.spoken(tableRow, table.rows.revision) : ""
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
                sourceComponent: {
                    switch (modelData.kind) {
                    case TableColumn.Code: return codeCell;
                    case TableColumn.Plate: return plateCell;
                    case TableColumn.Status: return statusCell;
                    case TableColumn.Custom: return customCell;
                    default: return textCell;
                    }
                }
            }
        }
    }
    Loader {
        active: root.current && root.table.keyboardShown
        anchors.fill: parent
        anchors.margins: Theme.metrics.half / 2
        sourceComponent: Rectangle {
            objectName: "focusMark"
            color: "transparent"
            border.width: Theme.metrics.line
            border.color: root.selected ? Theme.colors.onAccent : Theme.colors.focus
        }
    }

    // A cell that is taken away leaves its content without a parent for a moment.
    Component {
        id: textCell
        Label {
            readonly property TableCellView cell: parent as TableCellView
            leftPadding: Theme.metrics.unit
            rightPadding: Theme.metrics.unit
            text: cell?.shown ?? ""
            font: cell?.column.kind === TableColumn.Strong ? Theme.fonts.strong : Theme.fonts.body
            color: cell?.ink ?? Theme.colors.text
            horizontalAlignment: cell?.column.alignment ?? Text.AlignLeft
        }
    }
    Component {
        id: codeCell
        Code {
            readonly property TableCellView cell: parent as TableCellView
            leftPadding: Theme.metrics.unit
            rightPadding: Theme.metrics.unit
            text: cell?.shown ?? ""
            color: cell?.ink ?? Theme.colors.text
            horizontalAlignment: cell?.column.alignment ?? Text.AlignLeft
        }
    }
    Component {
        id: plateCell
        Item {
            id: place
            readonly property TableCellView cell: parent as TableCellView
            Plate {
                anchors.left: parent.left
                anchors.leftMargin: Theme.metrics.unit
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, place.width - 2 * Theme.metrics.unit)
                text: place.cell?.shown ?? ""
            }
        }
    }
    Component {
        id: statusCell
        Item {
            id: standing
            readonly property TableCellView cell: parent as TableCellView
            readonly property var status: cell?.column.statuses[cell.value] ?? null
            StatusBadge {
                anchors.left: parent.left
                anchors.leftMargin: Theme.metrics.unit
                anchors.verticalCenter: parent.verticalCenter
                maximumWidth: parent.width - 2 * Theme.metrics.unit
                text: (standing.cell?.column.format ? null : standing.status?.text) ?? standing.cell?.shown ?? ""
                tone: standing.status?.tone ?? StatusMark.Neutral
                shape: standing.status?.shape ?? StatusMark.Full
                onAccent: root.selected
            }
        }
    }
    Component {
        id: customCell
        Item {
            id: own
            readonly property TableCellView cell: parent as TableCellView
            Loader {
                anchors.fill: parent
                anchors.leftMargin: Theme.metrics.unit
                anchors.rightMargin: Theme.metrics.unit
                sourceComponent: own.cell?.column.cell ?? null
                onLoaded: {
                    const shown = item as TableCell;
                    if (!shown)
                        return;
                    const cell = own.cell;
                    shown.value = Qt.binding(() => cell.value);
                    shown.row = Qt.binding(() => cell.row);
                    shown.selected = Qt.binding(() => cell.selected);
                    shown.record = Qt.binding(() => cell.record);
                }
            }
        }
    }
}
