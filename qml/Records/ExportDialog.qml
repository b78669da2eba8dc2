// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Which rows of a list go into a file or onto paper, how far it has come, and where they went.
Dialog {
    id: root

    enum Kind { Csv, Pdf, Paper }

    required property RecordListModel model
    required property RecordSelection selection
    required property string listTitle
    required property list<var> columns
    property int kind: ExportDialog.Csv
    property list<string> printers: []
    property url written: ""

    readonly property bool running: exporter.state === ListExporter.Running
    readonly property bool done: exporter.state === ListExporter.Done && shownRun
    readonly property bool failed: exporter.state === ListExporter.Failed && shownRun
    readonly property bool paper: kind === ExportDialog.Paper
    readonly property bool someChosen: !selection.whole && selection.count > 1
    readonly property list<var> shown: columns.filter(column => !column.hidden)
    // What an earlier run came to is not said again.
    property bool shownRun: false

    objectName: "exportDialog"
    title: paper ? qsTr("Print") : kind === ExportDialog.Pdf ? qsTr("Save as PDF") : qsTr("Save as CSV")
    preferredWidth: 480
    acceptText: running || done ? "" : paper ? qsTr("Print") : failed ? qsTr("Choose another file…") : qsTr("Choose the file…")
    acceptReason: paper && printers.length === 0 ? qsTr("There is no printer on this computer. Save a PDF instead.")
                : chosen.checked && selection.reading ? qsTr("The chosen rows are still being read.")
                : model.count === 0 && !everything.checked ? qsTr("There is no row to export.") : ""
    closeText: running ? qsTr("Stop") : qsTr("Close")
    closePolicy: running ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape

    function ask(kind: int): void {
        root.kind = kind;
        printers = kind === ExportDialog.Paper ? exporter.printers : [];
        shownRun = false;
        (someChosen ? chosen : filtered).checked = true;
        open();
    }
    // Stays open: first it runs, then it tells.
    function accept(): void {
        if (running || done || acceptReason !== "")
            return;
        if (paper)
            start("");
        else
            files.choose(exporter.suggestedName());
    }
    function reject(): void {
        if (running)
            exporter.cancel();
        else
            close();
    }
    /// To this file, or to the chosen printer.
    function start(file: url): void {
        exporter.rows = chosen.checked ? ListExporter.Chosen : everything.checked ? ListExporter.Everything : ListExporter.Shown;
        shownRun = true;
        if (paper)
            exporter.print(printer.currentText);
        else if (kind === ExportDialog.Pdf)
            exporter.savePdf(file);
        else
            exporter.saveCsv(file);
    }

    ListExporter {
        id: exporter
        model: root.model
        selection: root.selection
        title: root.listTitle
        columns: root.columns
        onFinished: file => root.written = file
        // The system's dialog has taken the focus away.
        onChanged: if (root.visible) root.forceActiveFocus()
    }
    FileQuestion {
        id: files
        suffix: root.kind === ExportDialog.Pdf ? "pdf" : "csv"
        kindName: root.kind === ExportDialog.Pdf ? qsTr("PDF files") : qsTr("CSV files")
        onChosen: file => root.start(file)
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap

        ColumnLayout {
            visible: !root.running && !root.done
            spacing: Theme.metrics.half
            Layout.fillWidth: true
            RadioButton {
                id: filtered
                objectName: "exportShown"
                checked: true
                text: root.model.filter === "" ? qsTr("All %n rows", "", root.model.count)
                                               : qsTr("The %n rows that match “%1”", "", root.model.count).arg(root.model.filter)
                Layout.fillWidth: true
            }
            RadioButton {
                id: chosen
                objectName: "exportChosen"
                visible: root.someChosen
                text: qsTr("Only the %n chosen rows", "", root.selection.count)
                Layout.fillWidth: true
            }
            RadioButton {
                id: everything
                objectName: "exportEverything"
                visible: root.model.filter !== ""
                text: qsTr("All rows, without the filter")
                Layout.fillWidth: true
            }
        }
        Label {
            visible: !root.running && !root.done
            text: qsTr("Columns as shown: %1").arg(root.shown.map(column => column.title).join(", "))
            color: Theme.colors.muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        FormField {
            visible: root.paper && !root.running && !root.done && root.printers.length > 0
            label: qsTr("Printer")
            Layout.fillWidth: true
            ComboBox {
                id: printer
                model: root.printers
            }
        }
        Label {
            objectName: "exportError"
            visible: root.failed
            text: exporter.errorText
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            visible: root.running
            text: qsTr("%1 of %2 rows").arg(exporter.written.toLocaleString(Qt.locale(), "f", 0)).arg(exporter.total.toLocaleString(Qt.locale(), "f", 0))
        }
        ProgressBar {
            objectName: "exportProgress"
            visible: root.running
            value: exporter.progress
            Layout.fillWidth: true
        }
        Label {
            objectName: "exportDone"
            visible: root.done
            text: (root.paper ? qsTr("%n rows were sent to the printer.", "", exporter.written)
                              : qsTr("%n rows were written to %1.", "", exporter.written).arg(root.nameOf(root.written)))
                + (exporter.written < exporter.total ? " " + qsTr("%n of the rows are no longer in this list.", "", exporter.total - exporter.written) : "")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Button {
            visible: root.done && !root.paper
            text: qsTr("Open it")
            icon.name: "eye"
            onClicked: Qt.openUrlExternally(root.written)
        }
    }

    function nameOf(file: url): string { return decodeURIComponent(file.toString()).replace(/^file:\/\//, ""); }
}
