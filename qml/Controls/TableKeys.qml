// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What the keys do on the rows of a DataTable.
QtObject {
    id: root

    required property TableState table
    readonly property TableRows rows: table.rows

    signal activated(int row)
    signal menuRequested(int row)

    /// True if the key was for the table.
    function handle(event: KeyEvent): bool {
        const target = rowFor(event.key);
        if (target !== -2) {
            if (rows.total > 0)
                table.goTo(target, event.modifiers);
            return true;
        }
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (event.modifiers & ~Qt.KeypadModifier || rows.current < 0)
                return false;
            activated(rows.current);
            return true;
        case Qt.Key_Space:
            if (rows.current < 0)
                return false;
            if (table.multiSelect)
                rows.toggle(rows.current);
            return true;
        case Qt.Key_A:
            if (!table.multiSelect || !(event.modifiers & Qt.ControlModifier))
                return false;
            rows.selectAll();
            return true;
        case Qt.Key_Menu:
            return openMenu();
        case Qt.Key_F10:
            return event.modifiers & Qt.ShiftModifier ? openMenu() : false;
        default:
            return false;
        }
    }

    // -2 for a key that does not move.
    function rowFor(key: int): int {
        const current = rows.current;
        switch (key) {
        case Qt.Key_Up: return Math.max(0, current - 1);
        case Qt.Key_Down: return current + 1;
        case Qt.Key_PageUp: return Math.max(0, current - table.pageRows);
        case Qt.Key_PageDown: return current + table.pageRows;
        case Qt.Key_Home: return 0;
        case Qt.Key_End: return rows.total - 1;
        default: return -2;
        }
    }

    function openMenu(): bool {
        if (rows.current < 0)
            return false;
        table.show(rows.current);
        menuRequested(rows.current);
        return true;
    }
}
