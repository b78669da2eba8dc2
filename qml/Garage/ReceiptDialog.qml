// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Records
import Autospace.Theme

/// The receipt of a booking as it will print, on paper or as a PDF; after a walk-in, the next one is a
/// key away.
Dialog {
    id: root

    property list<string> printers: []
    property bool fresh: false
    property string told: ""
    property bool wrong: false

    signal nextRequested()

    objectName: "receipt"
    title: fresh ? qsTr("The walk-in is booked") : qsTr("Receipt")
    acceptText: qsTr("Done")
    cancelText: ""
    preferredWidth: 440

    /// fresh: it has just been made at the desk.
    function show(bookingId: string, fresh: bool): void {
        receipt.bookingId = bookingId;
        root.fresh = fresh;
        printers = receipt.printers;
        told = "";
        open();
    }
    function tell(problem: string, done: string): void {
        wrong = problem !== "";
        told = problem || done;
        forceActiveFocus();
    }

    onOpened: strip.forceActiveFocus()

    BookingReceipt {
        id: receipt
        client: Client
    }
    FileQuestion {
        id: files
        suffix: "pdf"
        kindName: qsTr("PDF files")
        onChosen: file => root.tell(receipt.savePdf(file), qsTr("The receipt was saved."))
    }

    contentItem: Flickable {
        id: strip
        implicitHeight: paper.implicitHeight
        contentHeight: paper.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        Keys.onReturnPressed: root.accept()
        Keys.onEnterPressed: root.accept()
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: paper
            width: strip.width
            spacing: Theme.metrics.gap

            Rectangle {
                width: parent.width
                height: lines.height
                color: Theme.colors.sunken
                Column {
                    id: lines
                    width: parent.width
                    padding: Theme.metrics.wide
                    spacing: Theme.metrics.half
                    readonly property real inner: width - 2 * padding
                    Label {
                        width: lines.inner
                        text: Client.organizationName
                        font: Theme.fonts.caption
                        color: Theme.colors.muted
                    }
                    Code {
                        width: lines.inner
                        objectName: "receiptCode"
                        text: receipt.code
                        font: Theme.fonts.title
                    }
                    Repeater {
                        model: receipt.facts
                        KeyValueRow {
                            required property var modelData
                            width: lines.inner
                            label: modelData.label
                            value: modelData.value
                            strong: true
                        }
                    }
                    Rectangle {
                        width: lines.inner
                        height: Theme.metrics.line
                        color: Theme.colors.line
                    }
                    Repeater {
                        model: receipt.steps
                        Item {
                            id: step
                            required property var modelData
                            width: lines.inner
                            height: words.implicitHeight
                            Label {
                                id: words
                                anchors.left: parent.left
                                anchors.right: amount.left
                                anchors.rightMargin: Theme.metrics.unit
                                text: step.modelData.label
                                color: Theme.colors.muted
                                wrapMode: Text.Wrap
                            }
                            Label {
                                id: amount
                                anchors.right: parent.right
                                text: step.modelData.amountText
                            }
                        }
                    }
                    Item {
                        width: lines.inner
                        height: sum.height
                        Label {
                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            text: qsTr("To pay")
                            font: Theme.fonts.strong
                        }
                        Code {
                            id: sum
                            anchors.right: parent.right
                            text: receipt.priceText
                            font: Theme.fonts.title
                        }
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.metrics.unit
                Button {
                    text: qsTr("Print")
                    shortcut: root.opened ? "P" : ""
                    icon.name: "print"
                    reason: root.printers.length === 0 ? qsTr("There is no printer on this computer. Save a PDF instead.") : ""
                    onClicked: root.tell(receipt.print(printer.visible ? printer.currentText : root.printers[0]), qsTr("The receipt was sent to the printer."))
                }
                ComboBox {
                    id: printer
                    visible: root.printers.length > 1
                    model: root.printers
                    Accessible.name: qsTr("Printer")
                }
                Button {
                    objectName: "receiptPdf"
                    text: qsTr("PDF…")
                    shortcut: root.opened ? "S" : ""
                    onClicked: files.choose(receipt.suggestedName())
                }
                Button {
                    visible: root.fresh
                    text: qsTr("Next walk-in")
                    shortcut: root.opened ? "N" : ""
                    onClicked: {
                        root.close();
                        root.nextRequested();
                    }
                }
            }
            Label {
                objectName: "receiptTold"
                visible: text !== ""
                width: parent.width
                text: root.told
                color: root.wrong ? Theme.colors.danger : Theme.colors.ok
                wrapMode: Text.Wrap
            }
        }
    }
}
