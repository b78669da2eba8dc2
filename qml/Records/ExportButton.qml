// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models

/// A list as a file or on paper: CSV, PDF, print.
IconButton {
    id: root

    required property RecordListModel model
    required property RecordSelection selection
    /// Of the list, for the head of the pages and the file's name.
    required property string listTitle
    /// [{role, title, width, hidden}] as the table shows them.
    required property list<var> columns

    text: qsTr("Export")
    icon.name: "export"
    framed: true
    shortcut: ActionKeys.of("export", "Ctrl+E")
    Accessible.role: Accessible.ButtonDropDown
    onClicked: menu.popup(root, 0, root.height)

    Menu {
        id: menu
        MenuItem {
            objectName: "exportCsv"
            text: qsTr("CSV…")
            icon.name: "list"
            onTriggered: dialog.ask(ExportDialog.Csv)
        }
        MenuItem {
            objectName: "exportPdf"
            text: qsTr("PDF…")
            icon.name: "invoice"
            onTriggered: dialog.ask(ExportDialog.Pdf)
        }
        MenuItem {
            objectName: "exportPrint"
            text: qsTr("Print…")
            icon.name: "print"
            onTriggered: dialog.ask(ExportDialog.Paper)
        }
    }
    ExportDialog {
        id: dialog
        model: root.model
        selection: root.selection
        listTitle: root.listTitle
        columns: root.columns
    }
}
