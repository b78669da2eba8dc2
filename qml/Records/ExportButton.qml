// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
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
    onClicked: menu.openAt(root, 0, root.height)

    LazyPopup {
        id: menu
        sourceComponent: Menu {
            MenuItem {
                objectName: "exportCsv"
                text: qsTr("CSV…")
                icon.name: "list"
                onTriggered: root.ask(ExportDialog.Csv)
            }
            MenuItem {
                objectName: "exportPdf"
                text: qsTr("PDF…")
                icon.name: "invoice"
                onTriggered: root.ask(ExportDialog.Pdf)
            }
            MenuItem {
                objectName: "exportPrint"
                text: qsTr("Print…")
                icon.name: "print"
                onTriggered: root.ask(ExportDialog.Paper)
            }
        }
    }
    LazyPopup {
        id: dialog
        sourceComponent: ExportDialog {
            model: root.model
            selection: root.selection
            listTitle: root.listTitle
            columns: root.columns
        }
    }

    function ask(kind: int): void { (dialog.made() as ExportDialog).ask(kind); }
}
