// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// The base of a column's own cell. The table sets what it shows.
Item {
    property var value
    property int row: -1
    property bool selected: false
    /// The row's other values by role name.
    property var record: ({})

    readonly property color ink: selected ? Theme.colors.onAccent : Theme.colors.text
}
