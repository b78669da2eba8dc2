// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Records from a CSV file: which file, which column is what, what is wrong with it, and then all rows or, when
/// somebody says so, the good ones.
Dialog {
    id: root

    required property string command
    /// Arguments that are the same for every row.
    property var fixed: ({})

    readonly property alias model: importer
    readonly property bool choosing: importer.state === ImportModel.Empty || importer.state === ImportModel.Failed && importer.total === 0
    readonly property bool running: stoppable || importer.state === ImportModel.Importing
    readonly property bool stoppable: importer.state === ImportModel.Reading || importer.state === ImportModel.Checking
    readonly property bool checked: importer.state === ImportModel.Checked
    readonly property bool done: importer.state === ImportModel.Done
    readonly property int good: importer.total - importer.bad

    signal imported(int rows)

    objectName: "importDialog"
    preferredWidth: 680
    acceptText: choosing ? qsTr("Choose the file…")
              : importer.state === ImportModel.Mapping ? qsTr("Check the rows")
              : checked ? qsTr("Import %n rows", "", importer.bad > 0 ? good : importer.total)
              : importer.state === ImportModel.Failed ? qsTr("Back to the columns") : ""
    acceptReason: importer.state === ImportModel.Mapping && importer.missing.length > 0 ? qsTr("Say which column is: %1").arg(importer.missing.join(", "))
                : checked && good === 0 ? qsTr("No row is good.")
                : checked && importer.bad > 0 && !goodOnly.checked ? qsTr("Some rows are wrong: mend the file, or choose to import the good ones only.") : ""
    closeText: stoppable ? qsTr("Stop") : qsTr("Close")
    cancelText: qsTr("Close")
    closePolicy: running ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape

    function ask(): void {
        importer.clear();
        goodOnly.checked = false;
        open();
    }
    // Stays open: it asks, runs and tells.
    function accept(): void {
        if (acceptReason !== "" || acceptText === "")
            return;
        if (choosing)
            source.choose("");
        else if (importer.state === ImportModel.Mapping)
            importer.check();
        else if (checked)
            importer.importRows(goodOnly.checked);
        else
            importer.back();
    }
    function reject(): void {
        // What the server has been given to import it imports; the slots come with the next sync.
        if (stoppable)
            importer.back();
        else
            close();
    }

    ImportModel {
        id: importer
        client: Client
        command: root.command
        fixed: root.fixed
        onImported: rows => root.imported(rows)
        onChanged: if (root.visible && !root.activeFocus) root.forceActiveFocus()
    }
    FileQuestion {
        id: source
        reading: true
        suffix: "csv"
        kindName: qsTr("CSV files")
        onChosen: file => importer.open(file)
    }
    FileQuestion {
        id: target
        suffix: "csv"
        kindName: qsTr("CSV files")
        onChosen: file => importer.saveBadRows(file)
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap

        Label {
            objectName: "importText"
            visible: text !== ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            text: {
                switch (importer.state) {
                case ImportModel.Reading: return qsTr("Reading %1…").arg(importer.fileName);
                case ImportModel.Mapping: return qsTr("%1 has %n rows. Say what each column is.", "", importer.total).arg(importer.fileName);
                case ImportModel.Checking: return importer.progress < 1 ? qsTr("Checking the rows…") : qsTr("The server checks the rows…");
                case ImportModel.Checked: return importer.bad === 0 ? qsTr("All %n rows are good. Nothing has been imported yet.", "", importer.total)
                                                                    : qsTr("%n of the rows are wrong. Nothing has been imported yet.", "", importer.bad);
                case ImportModel.Importing: return qsTr("Importing…");
                case ImportModel.Done: return qsTr("%n rows were imported.", "", root.good);
                case ImportModel.Failed: return "";
                default: return qsTr("Choose a CSV file whose first row names the columns. Every row is checked before anything is imported.");
                }
            }
        }
        Label {
            objectName: "importError"
            visible: text !== ""
            text: importer.errorText
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ProgressBar {
            visible: root.running
            value: importer.state === ImportModel.Checking ? importer.progress : 0
            Layout.fillWidth: true
        }
        ImportColumns {
            objectName: "importColumns"
            visible: importer.state === ImportModel.Mapping
            importer: importer
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(count * rowHeight, Theme.metrics.row * 9)
        }
        ImportProblems {
            objectName: "importProblems"
            visible: root.checked && importer.bad > 0
            model: importer
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Math.max(contentHeight, count * Theme.metrics.row), Theme.metrics.row * 8)
        }
        CheckBox {
            id: goodOnly
            objectName: "importGoodOnly"
            visible: root.checked && importer.bad > 0 && root.good > 0
            text: qsTr("Import only the %n good rows", "", root.good)
        }
        Button {
            objectName: "importSaveBad"
            visible: (root.checked || root.done) && importer.bad > 0
            text: qsTr("Save the %n wrong rows as a file…", "", importer.bad)
            icon.name: "export"
            onClicked: target.choose(qsTr("%1 wrong rows").arg(importer.fileName.replace(/\.[^.]*$/, "")))
        }
    }
}
