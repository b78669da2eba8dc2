// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme

/// A table over any item model with named roles. Only the visible rows exist, so its cost does not
/// depend on the model's size. Arrow keys, Page up and down, Home and End move; Shift extends, Ctrl
/// moves without selecting, Space toggles, Ctrl+A selects all, Enter activates.
FocusScope {
    id: root

    default property list<TableColumn> columns
    property alias model: tableRows.source
    /// The role that names a record; the current row and the selection follow it.
    property alias idRole: tableRows.idRole
    /// Keeps by id what is chosen; without it the rows themselves tell.
    property alias chosen: tableRows.chosen
    property alias currentRow: tableRows.current
    property alias multiSelect: view.multiSelect
    property alias sortRole: view.sortRole
    property alias sortDescending: view.sortDescending
    property alias rowHeight: view.rowHeight
    property string name: ""
    /// Shown instead of rows while there are none: an EmptyState, LoadingState, ErrorState …
    property alias placeholder: placeholder.data

    readonly property alias currentId: tableRows.currentId
    readonly property alias selectedCount: tableRows.selectedCount
    readonly property alias count: tableRows.total
    readonly property alias firstRow: tableRows.first
    readonly property alias scrollY: view.scrollY
    /// Order, widths and visibility of the columns; its state() is what to store.
    readonly property alias arrangement: view.arrangement
    /// The selection: selectedIds(), isSelected(row), value(row, role), rowOf(id), selectAll() …
    readonly property TableRows rows: TableRows {
        id: tableRows
        capacity: Math.ceil(body.height / root.rowHeight) + 1
    }

    signal activated(int row)
    signal contextMenuRequested(int row, real x, real y)
    signal sortRequested(string role, bool descending)
    /// A column was moved, resized, hidden or shown by hand.
    signal layoutEdited()
    /// Somebody used a key or the mouse on the rows; changes of the model do not count.
    signal touched()

    implicitWidth: Theme.metrics.scale * 480
    implicitHeight: header.height + 8 * rowHeight
    clip: true

    readonly property TableState standing: TableState {
        id: view
        rows: tableRows
        columns: root.columns
        viewWidth: body.width
        viewHeight: body.height
        gutter: vertical.visible && vertical.size < 1 ? vertical.width : 0
        mirrored: direction.effectiveLayoutDirection === Qt.RightToLeft
        keyboardShown: body.activeFocus
        onSortRequested: (role, descending) => root.sortRequested(role, descending)
    }
    // Knows the direction that is inherited; the attached property only tells the item's own.
    Row { id: direction }
    Connections {
        target: view.arrangement
        function onEdited(): void { root.layoutEdited(); }
    }
    TableHeader {
        id: header
        table: view
        width: parent.width
    }
    Item {
        id: body
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        clip: true
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Table
        Accessible.name: root.name
        onActiveFocusChanged: if (activeFocus && tableRows.current < 0 && tableRows.total > 0) view.goTo(0, Qt.NoModifier)
        Keys.onPressed: event => {
            event.accepted = keys.handle(event);
            if (event.accepted)
                root.touched();
        }

        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            onPressed: body.forceActiveFocus(Qt.MouseFocusReason)
            onClicked: mouse => {
                if (mouse.button === Qt.RightButton)
                    root.openMenuAt(mouse.x, mouse.y);
                else
                    root.tap(mouse.y, mouse.modifiers);
            }
            onDoubleClicked: mouse => {
                const row = view.rowAt(mouse.y);
                if (row >= 0 && mouse.button === Qt.LeftButton)
                    root.activated(row);
            }
            onPressAndHold: mouse => root.openMenuAt(mouse.x, mouse.y)
        }
        Repeater {
            model: tableRows
            TableRow {
                required property int index
                table: view
                y: index * view.rowHeight - view.scrollY % view.rowHeight
            }
        }
        WheelHandler {
            orientation: Qt.Vertical | Qt.Horizontal
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => root.wheel(event)
        }
        DragHandler {
            property real before: 0
            target: null
            acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Stylus
            onActiveChanged: if (active) before = view.scrollY
            onActiveTranslationChanged: if (active) view.scrollTo(before - activeTranslation.y)
        }
        FocusFrame {
            inside: true
            visible: body.activeFocus && tableRows.current < 0
        }
        Item {
            id: placeholder
            anchors.fill: parent
            visible: tableRows.total === 0
        }
    }
    ScrollBar {
        id: vertical
        anchors.top: body.top
        anchors.bottom: body.bottom
        anchors.right: parent.right
        orientation: Qt.Vertical
        size: view.contentHeight > 0 ? Math.min(1, body.height / view.contentHeight) : 1
        position: view.contentHeight > 0 ? view.scrollY / view.contentHeight : 0
        onPositionChanged: if (pressed) view.scrollTo(position * view.contentHeight)
    }
    ScrollBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        orientation: Qt.Horizontal
        size: view.contentWidth > 0 ? Math.min(1, body.width / view.contentWidth) : 1
        position: view.contentWidth > 0 ? view.scrollX / view.contentWidth : 0
        onPositionChanged: if (pressed) view.scrollSideways(position * view.contentWidth)
    }
    TableKeys {
        id: keys
        table: view
        onActivated: row => root.activated(row)
        onMenuRequested: row => root.contextMenuRequested(row, 0, header.height + (row + 1) * view.rowHeight - view.scrollY)
    }

    /// Makes a row current and selects it, or up to it with Shift, or not with Ctrl.
    function goTo(row: int, modifiers: int): void { view.goTo(row, modifiers); }
    function scrollTo(y: real): void { view.scrollTo(y); }

    function tap(y: real, modifiers: int): void {
        const row = view.rowAt(y);
        if (row < 0)
            return;
        root.touched();
        if (multiSelect && modifiers & Qt.ControlModifier) {
            tableRows.toggle(row);
            tableRows.current = row;
        } else {
            view.goTo(row, modifiers);
        }
    }
    function openMenuAt(x: real, y: real): void {
        const row = view.rowAt(y);
        if (row < 0)
            return;
        if (!tableRows.isSelected(row))
            view.goTo(row, Qt.NoModifier);
        contextMenuRequested(row, x, y + header.height);
    }
    function wheel(event: WheelEvent): void {
        const sideways = event.modifiers & Qt.ShiftModifier ? event.angleDelta.y : event.angleDelta.x;
        if (sideways !== 0)
            view.scrollSideways(view.scrollX - sideways);
        else if (event.pixelDelta.y !== 0)
            view.scrollTo(view.scrollY - event.pixelDelta.y);
        else
            view.scrollTo(view.scrollY - event.angleDelta.y / 120 * 3 * view.rowHeight);
    }
}
