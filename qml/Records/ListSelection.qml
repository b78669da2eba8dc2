// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models

/// What is chosen in a table of records: the hand chooses rows, and what it chose stays chosen as records.
RecordSelection {
    id: root

    required property DataTable table
    /// Why the rows that were chosen could not be read.
    property string problem: ""

    readonly property Connections following: Connections {
        target: root.table.rows
        function onRowsChosen(): void { root.chooseAgain(); }
        function onRowToggled(row: int): void { root.toggleRow(row); }
        // The row that came in the place of the only one that was chosen.
        function onRowsFollowed(): void {
            if (!root.all && root.count < 2 && root.table.selectedCount < 2)
                root.chooseRows(root.table.rows.selectedRuns());
        }
    }

    onChanged: show()
    onRowsMoved: chooseRows(table.rows.selectedRuns())
    onReadFailed: message => problem = message

    function chooseAgain(): void {
        problem = "";
        chooseRows(table.rows.selectedRuns());
    }
    function toggleRow(row: int): void {
        const id = model.idAt(row);
        if (id !== "")
            toggle(id);
        else
            chooseAgain();
    }
    // Another filter has ended the choice of all: the row that the keyboard is on is chosen again.
    function show(): void {
        if (isEmpty && problem === "" && table.selectedCount > 1)
            table.rows.selectOnly(table.currentRow);
        table.rows.remark();
    }
}
