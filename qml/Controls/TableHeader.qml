// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// The head of a DataTable. By pointer: click sorts, drag moves, drag on an edge resizes, the other
/// button opens the column menu. By keyboard: arrows move, Enter sorts, Ctrl+arrows move the column,
/// Alt+arrows resize it, the menu key opens the menu.
FocusScope {
    id: root

    required property TableState table
    property int current: 0

    implicitHeight: Theme.metrics.header
    activeFocusOnTab: true
    clip: true
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: qsTr("Columns")

    onActiveFocusChanged: if (current >= table.arrangement.shown.length) current = 0

    Row {
        id: cells
        x: root.table.contentX
        height: parent.height
        Repeater {
            model: root.table.arrangement.shown
            T.AbstractButton {
                id: cell
                required property TableColumn modelData
                required property int index
                readonly property bool sorted: root.table.sortRole === modelData.role && modelData.role !== ""
                width: root.table.arrangement.widths[index] ?? 0
                height: cells.height
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                text: modelData.title
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: sorted ? (root.table.sortDescending ? qsTr("%1, sorted downwards").arg(text) : qsTr("%1, sorted upwards").arg(text)) : text
                onClicked: root.table.requestSort(modelData)

                background: Rectangle {
                    color: drag.active ? Theme.colors.accent : cell.hovered && cell.modelData.sortable ? Theme.colors.hover : "transparent"
                    FocusFrame {
                        inside: true
                        visible: root.activeFocus && root.current === cell.index
                    }
                }
                contentItem: Item {
                    Label {
                        id: title
                        readonly property real most: parent.width - 2 * Theme.metrics.unit - (cell.sorted ? Theme.metrics.icon : 0)
                        readonly property bool end: cell.modelData.alignment === Qt.AlignRight
                        anchors.left: end ? undefined : parent.left
                        anchors.right: end ? parent.right : undefined
                        anchors.margins: Theme.metrics.unit
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, Math.max(0, most))
                        text: cell.text
                        font: Theme.fonts.caption
                        color: drag.active ? Theme.colors.onAccent : cell.sorted ? Theme.colors.text : Theme.colors.muted
                    }
                    Icon {
                        visible: cell.sorted
                        anchors.left: title.end ? undefined : title.right
                        anchors.right: title.end ? title.left : undefined
                        anchors.margins: Theme.metrics.half
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.metrics.smallIcon
                        height: width
                        name: root.table.sortDescending ? "arrow-down" : "arrow-up"
                        color: Theme.colors.text
                    }
                }
                DragHandler {
                    id: drag
                    target: null
                    yAxis.enabled: false
                    onActiveChanged: if (!active) root.table.arrangement.move(cell.index, root.indexAt(cell.x + centroid.position.x))
                }
                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: (menu.made() as Menu).popup()
                }
                MouseArea {
                    property real pressedAt: 0
                    property real before: 0
                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.metrics.half
                    width: Theme.metrics.unit
                    height: parent.height
                    z: 2
                    cursorShape: Qt.SplitHCursor
                    preventStealing: true
                    onPressed: mouse => {
                        pressedAt = mapToItem(root, mouse.x, 0).x;
                        before = cell.width;
                    }
                    onPositionChanged: mouse => {
                        const moved = mapToItem(root, mouse.x, 0).x - pressedAt;
                        root.table.arrangement.resize(cell.modelData, before + (cell.mirrored ? -moved : moved));
                    }
                    onReleased: root.table.arrangement.edited()
                }
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.metrics.line
        color: Theme.colors.line
    }
    LazyPopup {
        id: menu
        sourceComponent: TableColumnMenu { table: root.table }
    }

    Keys.onPressed: event => {
        const toEnd = event.key === (LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right);
        const column = table.arrangement.shown[current];
        if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)) {
            menu.openAt(root, cells.x + cells.children[current].x, height);
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
            table.requestSort(column);
        } else if (event.key !== Qt.Key_Left && event.key !== Qt.Key_Right) {
            return;
        } else if (event.modifiers & Qt.AltModifier) {
            table.arrangement.resize(column, table.arrangement.widths[current] + (toEnd ? 16 : -16));
            table.arrangement.edited();
        } else {
            const next = Math.max(0, Math.min(table.arrangement.shown.length - 1, current + (toEnd ? 1 : -1)));
            if (event.modifiers & Qt.ControlModifier)
                table.arrangement.move(current, next);
            current = next;
        }
        event.accepted = true;
    }

    function indexAt(x: real): int {
        for (let i = 0; i < cells.children.length; ++i) {
            const cell = cells.children[i] as T.AbstractButton;
            if (cell && x >= cell.x && x < cell.x + cell.width)
                return i;
        }
        return (x < 0) === LayoutMirroring.enabled ? table.arrangement.shown.length - 1 : 0;
    }
}
