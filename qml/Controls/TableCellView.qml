// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme

/// A cell as its column wants it: most are a text, the others are loaded.
Item {
    id: root

    required property TableColumn column
    required property var value
    required property int row
    required property bool selected
    required property var record

    readonly property bool plain: column.kind <= TableColumn.Number
    readonly property string shown: {
        if (value === undefined || value === null)
            return "";
        const format = column.format;
        return format ? String(format(value, record)) : String(value);
    }
    readonly property color ink: selected ? Theme.colors.onAccent : column.kind === TableColumn.Muted ? Theme.colors.muted : Theme.colors.text

    Label {
        visible: root.plain
        anchors.fill: parent
        anchors.leftMargin: Theme.metrics.unit
        anchors.rightMargin: Theme.metrics.unit
        text: root.plain ? root.shown : ""
        font: root.column.kind === TableColumn.Strong ? Theme.fonts.strong : Theme.fonts.body
        color: root.ink
        horizontalAlignment: root.column.alignment
        Accessible.ignored: true
    }
    Loader {
        active: !root.plain
        anchors.fill: parent
        anchors.leftMargin: Theme.metrics.unit
        anchors.rightMargin: Theme.metrics.unit
        sourceComponent: {
            switch (root.column.kind) {
            case TableColumn.Code: return codeCell;
            case TableColumn.Plate: return plateCell;
            case TableColumn.Status: return statusCell;
            case TableColumn.Custom: return root.column.cell;
            default: return null;
            }
        }
        onLoaded: {
            const cell = item as TableCell;
            if (!cell)
                return;
            cell.value = Qt.binding(() => root.value);
            cell.row = Qt.binding(() => root.row);
            cell.selected = Qt.binding(() => root.selected);
            cell.record = Qt.binding(() => root.record);
        }
    }
    Component {
        id: codeCell
        Code {
            text: root.shown
            color: root.ink
            horizontalAlignment: root.column.alignment
            Accessible.ignored: true
        }
    }
    Component {
        id: plateCell
        Item {
            Plate {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width)
                text: root.shown
            }
        }
    }
    Component {
        id: statusCell
        Item {
            StatusBadge {
                readonly property var status: root.column.statuses[root.value]
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                maximumWidth: parent.width
                text: root.column.format ? root.shown : status?.text ?? root.shown
                tone: status?.tone ?? StatusMark.Neutral
                shape: status?.shape ?? StatusMark.Full
                onAccent: root.selected
            }
        }
    }
}
