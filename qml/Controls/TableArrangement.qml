// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// The order, widths and visibility of a DataTable's columns.
QtObject {
    id: root

    required property list<TableColumn> columns
    /// The width to fill.
    required property real available

    property list<TableColumn> order: []
    readonly property list<TableColumn> shown: (order.length > 0 ? order : columns).filter(column => !column.hidden)
    readonly property list<real> widths: spread(shown, available)
    readonly property real totalWidth: widths.reduce((sum, width) => sum + width, 0)
    property list<var> initial: []

    /// A column was moved, resized, hidden or shown by hand.
    signal edited()

    Component.onCompleted: initial = state()

    // Columns have their own width; what is left over goes to those that fill, or to the last one.
    function spread(shown: list<TableColumn>, available: real): list<real> {
        const widths = shown.map(column => Math.round(Math.max(column.width, column.minimumWidth) * Theme.metrics.scale));
        const spare = available - widths.reduce((sum, width) => sum + width, 0);
        if (spare <= 0 || shown.length === 0)
            return widths;
        const filling = shown.filter(column => column.fill);
        const growing = filling.length > 0 ? filling : [shown[shown.length - 1]];
        const weight = growing.reduce((sum, column) => sum + column.width, 0);
        return widths.map((width, index) => growing.includes(shown[index]) ? width + Math.floor(spare * shown[index].width / weight) : width);
    }

    function move(from: int, to: int): void {
        const moved = shown[from];
        const target = shown[to];
        if (!moved || !target || moved === target)
            return;
        const rest = (order.length > 0 ? order : columns).filter(column => column !== moved);
        rest.splice(rest.indexOf(target) + (to > from ? 1 : 0), 0, moved);
        order = rest;
        edited();
    }
    /// In pixels on the screen; ends with a call of edited().
    function resize(column: TableColumn, width: real): void {
        column.width = Math.max(column.minimumWidth, Math.round(width / Theme.metrics.scale));
        column.fill = false;
    }
    function show(column: TableColumn, visible: bool): void {
        if (!visible && (!column.hideable || shown.length === 1))
            return;
        column.hidden = !visible;
        edited();
    }
    function reset(): void {
        apply(initial);
        edited();
    }
    /// What to store, for apply() at the next start: role, width, fill and hidden in order.
    function state(): list<var> {
        return (order.length > 0 ? order : columns).map(column => ({role: column.role, width: column.width, fill: column.fill, hidden: column.hidden}));
    }
    /// Columns that a stored state does not know come last; roles that are gone are passed over.
    function apply(state: list<var>): void {
        const known = [];
        for (const stored of state) {
            const column = columns.find(column => column.role === stored.role);
            if (!column || known.includes(column))
                continue;
            column.width = stored.width > 0 ? stored.width : column.width;
            column.fill = Boolean(stored.fill);
            column.hidden = Boolean(stored.hidden) && column.hideable;
            known.push(column);
        }
        order = known.concat(columns.filter(column => !known.includes(column)));
    }
}
