// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A cell of a row: what its column shows of the record. The row gives it the component that shows such a
/// value, and that one finds its cell as its parent.
Loader {
    required property TableColumn column
    required property var value
    required property int row
    required property bool selected
    required property var record

    readonly property string shown: {
        if (value === undefined || value === null)
            return "";
        const format = column.format;
        return format ? String(format(value, record)) : String(value);
    }
    readonly property color ink: selected ? Theme.colors.onAccent : column.kind === TableColumn.Muted ? Theme.colors.muted : Theme.colors.text
}
