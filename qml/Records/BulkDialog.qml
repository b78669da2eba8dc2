// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// One action on all chosen records: how many, whether to go on, how far it has come, and afterwards
/// each failure with its cause, to be tried again alone.
Dialog {
    id: root

    required property RecordSelection selection
    /// As the selection bar has it: {command, text, reason}.
    property var action: ({})

    readonly property bool idle: runner.state === BulkRunner.Idle
    readonly property bool running: runner.state === BulkRunner.Collecting || runner.state === BulkRunner.Running
    readonly property bool needsReason: action.reason === true

    title: String(action.text ?? "").replace("…", "")
    preferredWidth: 520
    acceptText: idle ? title : runner.failed > 0 && !running ? qsTr("Try these again") : ""
    acceptReason: idle && needsReason && words.text.trim() === "" ? qsTr("Say why") : ""
    cancelText: idle ? qsTr("Cancel") : qsTr("Close")
    closeText: running ? qsTr("Stop") : qsTr("Close")
    closePolicy: running ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape

    function ask(action: var): void {
        runner.clear();
        root.action = action;
        words.clear();
        open();
    }
    // Stays open: first it runs, then it tells.
    function accept(): void {
        if (!idle)
            runner.retryFailed();
        else
            runner.start(action.command, needsReason ? {reason: words.text.trim()} : {}, selection);
    }
    function reject(): void {
        if (running)
            runner.stop();
        else
            close();
    }

    BulkRunner {
        id: runner
        client: Client
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap
        Label {
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            text: {
                if (root.idle)
                    return root.selection.whole ? qsTr("On all %n records that match the filter, one after the other.", "", root.selection.count)
                                              : qsTr("On %n records, one after the other.", "", root.selection.count);
                switch (runner.state) {
                case BulkRunner.Collecting: return qsTr("Reading which records match…");
                case BulkRunner.Running: return qsTr("%1 of %2").arg(runner.finished).arg(runner.total);
                case BulkRunner.Failed: return runner.errorText;
                default: return qsTr("%1 done, %2 not.").arg(runner.succeeded).arg(runner.failed);
                }
            }
        }
        FormField {
            visible: root.idle && root.needsReason
            label: qsTr("Reason")
            Layout.fillWidth: true
            TextField {
                id: words
                objectName: "bulkReason"
                maximumLength: 500
            }
        }
        ProgressBar {
            visible: root.running
            value: runner.progress
            Layout.fillWidth: true
        }
        ListView {
            visible: runner.failed > 0
            clip: true
            model: runner
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Theme.metrics.row * 7)
            T.ScrollBar.vertical: ScrollBar {}
            delegate: Item {
                id: failure
                required property string title
                required property string cause
                required property string detail
                width: ListView.view ? ListView.view.width : 0
                height: Math.max(Theme.metrics.row, sentence.implicitHeight + Theme.metrics.unit)
                Code {
                    id: code
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.metrics.scale * 84
                    text: failure.title
                }
                Label {
                    id: sentence
                    anchors.left: code.right
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: failure.detail === "" ? failure.cause : failure.detail
                    wrapMode: Text.Wrap
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.metrics.hairline
                    color: Theme.colors.softLine
                }
            }
        }
    }
}
