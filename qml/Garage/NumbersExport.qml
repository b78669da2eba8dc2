// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Records

/// The table of the numbers as a file.
IconButton {
    id: root

    required property NumbersModel numbers

    text: qsTr("Export")
    icon.name: "export"
    framed: true
    reason: numbers.ready && numbers.errorText === "" ? "" : qsTr("One moment")
    shortcut: ActionKeys.of("export", "Ctrl+E")
    Accessible.role: Accessible.ButtonDropDown
    onClicked: menu.openAt(root, 0, root.height)

    LazyPopup {
        id: menu
        sourceComponent: Menu {
            MenuItem {
                objectName: "numbersCsv"
                text: qsTr("CSV…")
                icon.name: "list"
                onTriggered: csvFile.choose(root.numbers.suggestedName())
            }
            MenuItem {
                objectName: "numbersPdf"
                text: qsTr("PDF…")
                icon.name: "invoice"
                onTriggered: pdfFile.choose(root.numbers.suggestedName())
            }
        }
    }
    FileQuestion {
        id: csvFile
        suffix: "csv"
        kindName: qsTr("CSV files")
        onChosen: file => root.numbers.saveCsv(file)
    }
    FileQuestion {
        id: pdfFile
        suffix: "pdf"
        kindName: qsTr("PDF files")
        onChosen: file => root.numbers.savePdf(file)
    }
}
