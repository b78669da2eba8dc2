// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// What a DataTable shows and where it stands: its rows, columns, scroll position and selection.
QtObject {
    id: root

    required property TableRows rows
    required property list<TableColumn> columns
    required property real viewWidth
    required property real viewHeight
    required property bool mirrored
    /// Kept free at the end of the rows, for the scroll bar.
    property real gutter: 0
    property bool multiSelect: true
    property bool keyboardShown: false
    property real rowHeight: Theme.metrics.row
    property string sortRole: ""
    property bool sortDescending: false
    property real scrollX: 0
    /// Exact however long the list is; items are only placed relative to the view.
    property real scrollY: 0

    readonly property real contentHeight: rows.total * rowHeight
    readonly property real contentWidth: arrangement.totalWidth
    /// Left edge of the columns in the view.
    readonly property real contentX: mirrored ? viewWidth - contentWidth + scrollX : -scrollX
    /// There is room for a row; before the first layout there is none, and nothing can be scrolled into view.
    property bool roomy: false
    readonly property int pageRows: Math.max(1, Math.floor(viewHeight / rowHeight) - 1)

    readonly property Connections following: Connections {
        target: root.rows
        function onShifted(count: int): void { root.scrollY += count * root.rowHeight; }
        function onTotalChanged(): void { root.scrollTo(root.scrollY); }
    }
    readonly property TableArrangement arrangement: TableArrangement {
        columns: root.columns
        available: root.viewWidth - root.gutter
    }

    signal sortRequested(string role, bool descending)

    onContentWidthChanged: scrollSideways(scrollX)
    onViewWidthChanged: scrollSideways(scrollX)
    onViewHeightChanged: {
        scrollTo(scrollY);
        if (!roomy && viewHeight >= rowHeight && rows.current >= 0)
            Qt.callLater(() => root.show(root.rows.current));
        roomy = viewHeight >= rowHeight;
    }
    onRowHeightChanged: scrollTo(rows.first * rowHeight)

    /// Makes a row current; without Ctrl it is selected too, with Shift up to it.
    function goTo(row: int, modifiers: int): void {
        row = Math.max(0, Math.min(rows.total - 1, row));
        if (multiSelect && modifiers & Qt.ShiftModifier)
            rows.extendTo(row);
        else if (!multiSelect || !(modifiers & Qt.ControlModifier))
            rows.selectOnly(row);
        rows.current = row;
        show(row);
    }
    /// Scrolls as little as needed to have a row in view.
    function show(row: int): void {
        if (viewHeight < rowHeight)
            return;
        if (row * rowHeight < scrollY)
            scrollTo(row * rowHeight);
        else if ((row + 1) * rowHeight > scrollY + viewHeight)
            scrollTo((row + 1) * rowHeight - viewHeight);
    }
    function scrollTo(y: real): void {
        scrollY = Math.max(0, Math.min(y, rows.total * rowHeight - viewHeight));
        rows.first = Math.floor(scrollY / rowHeight);
    }
    function scrollSideways(x: real): void {
        scrollX = Math.max(0, Math.min(x, contentWidth - viewWidth));
    }
    function rowAt(y: real): int {
        const row = Math.floor((scrollY + y) / rowHeight);
        return row < rows.total ? row : -1;
    }
    function requestSort(column: TableColumn): void {
        if (column && column.sortable)
            sortRequested(column.role, sortRole === column.role && !sortDescending);
    }
    /// A row as a screen reader says it. Reads the values at once, so that a binding runs once for each
    /// revision and not once for each value.
    function spoken(row: int, revision: int): string {
        return arrangement.shown.map(column => {
            const value = rows.value(row, column.role);
            return value === undefined || value === null || value === "" ? "" : column.title + " " + (column.statuses[value]?.text ?? value);
        }).filter(text => text !== "").join(", ");
    }
}
