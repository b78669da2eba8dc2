// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// One column of a DataTable: which role it shows, how, and how wide. Widths are for a text scale of
/// 100 %. The table changes width and hidden as the person asks; DataTable.arrangement.state()
/// has the result.
QtObject {
    enum Kind { Text, Strong, Muted, Number, Code, Plate, Status, Custom }

    required property string role
    required property string title
    property int kind: TableColumn.Text
    property real width: 120
    property real minimumWidth: 40
    /// Takes what width is left over, in proportion.
    property bool fill: false
    property bool hidden: false
    property bool hideable: true
    property bool sortable: true
    property int alignment: kind === TableColumn.Number ? Qt.AlignRight : Qt.AlignLeft
    /// Turns the value into what is shown, for example a time of day; null shows it as it is.
    property var format: null
    /// For Kind.Status: value → {text, tone, shape}, with tone and shape of StatusMark.
    property var statuses: ({})
    /// For Kind.Custom: creates a TableCell.
    property Component cell: null
}
