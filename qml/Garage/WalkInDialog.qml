// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// A car without a booking at the desk: plate, until when, and the slot that is proposed; the price and
/// how it adds up follow while one types. Made for the keyboard: plate, Tab, time, Ctrl+Enter.
Dialog {
    id: root

    /// The garage of the page; when there is none, one is chosen here.
    property string garageId: ""
    signal created(string bookingId)

    title: qsTr("Walk-in")
    acceptText: qsTr("Book")
    acceptReason: controller.canCreate ? "" : controller.busy ? qsTr("One moment") : root.firstProblem
    preferredWidth: 640

    readonly property bool settled: garages.ready && controller.freeSlots.length > 0
    readonly property string firstProblem: {
        const sentences = Object.values(controller.problems);
        return sentences.length > 0 ? String(sentences[0]) : controller.plate === "" ? qsTr("Enter the plate") : qsTr("Say until when");
    }

    onAboutToShow: {
        plate.clear();
        name.clear();
        height_.clear();
        refusal.text = "";
        until.text = "+2h";
        fill();
    }
    onOpened: plate.forceActiveFocus()
    // The dialog closes when the rules have taken it.
    function accept(): void {
        if (controller.canCreate)
            controller.create();
    }

    /// What is in the fields, to the rules.
    function fill(): void {
        controller.clear();
        chooseGarage(garageId || String(Client.settings.value("walkInGarage", "")));
        controller.plate = plate.text;
        controller.customerName = name.text;
        controller.heightCm = isNaN(height_.value) ? 0 : height_.value;
        controller.until = root.moment(until.text);
    }
    /// "+2h" is short for "now+2h".
    function moment(text: string): string { return text.trim().startsWith("+") ? "now" + text.trim() : text; }
    function chooseGarage(id: string): void {
        const row = Math.max(0, garages.rowOfId(id));
        garageBox.currentIndex = garages.count > 0 ? row : -1;
        controller.garageId = garages.count > 0 ? garages.get(row).recordId : "";
    }

    function chooseMissingGarage(): void {
        if (visible && controller.garageId === "" && garages.count > 0)
            chooseGarage(garageId || String(Client.settings.value("walkInGarage", "")));
    }

    Connections {
        target: Client
        enabled: root.visible
        function onOpenChanged(): void { Qt.callLater(root.fill); }
    }
    GarageListModel {
        id: garages
        client: Client
        states: ["verified"]
        onReadyChanged: root.chooseMissingGarage()
        onCountChanged: root.chooseMissingGarage()
    }
    WalkInController {
        id: controller
        client: Client
        onCreated: bookingId => {
            root.close();
            root.created(bookingId);
        }
        onRefused: (title, detail) => refusal.text = title + " " + detail
    }

    contentItem: RowLayout {
        spacing: Theme.metrics.wider

        ColumnLayout {
            spacing: Theme.metrics.gap
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            Layout.fillWidth: true

            FormField {
                label: qsTr("Plate")
                error: plate.text !== "" ? controller.problems["plate"] ?? "" : ""
                Layout.fillWidth: true
                TextField {
                    id: plate
                    font: Theme.fonts.plate
                    maximumLength: 16
                    inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
                    onTextEdited: controller.plate = text
                    onAccepted: root.accept()
                }
            }
            FormField {
                label: qsTr("Until")
                error: until.text !== "" ? controller.problems["until"] ?? "" : ""
                help: controller.untilText
                Layout.fillWidth: true
                TextField {
                    id: until
                    placeholderText: qsTr("17:30, +2h, tomorrow 8:00")
                    onTextEdited: controller.until = root.moment(text)
                    onAccepted: root.accept()
                }
            }
            FormField {
                label: qsTr("Garage")
                Layout.fillWidth: true
                ComboBox {
                    id: garageBox
                    model: garages
                    textRole: "title"
                    onActivated: index => {
                        controller.garageId = garages.get(index).recordId;
                        Client.settings.setValue("walkInGarage", controller.garageId);
                    }
                }
            }
            FormField {
                label: qsTr("Slot")
                error: controller.problems["slot"] ?? ""
                help: qsTr("%n free for the whole time", "", controller.freeSlots.length)
                Layout.fillWidth: true
                ComboBox {
                    id: slot
                    model: controller.freeSlots.map(slot => "%1 · %2".arg(slot.title).arg(slot.type_text))
                    // A new list of slots would choose its first one by itself.
                    onModelChanged: currentIndex = controller.freeSlots.findIndex(slot => slot.recordId === controller.proposedSlotId)
                    placeholderText: qsTr("No free slot")
                    onActivated: index => controller.slotId = controller.freeSlots[index].recordId
                }
            }
            RowLayout {
                spacing: Theme.metrics.gap
                FormField {
                    label: qsTr("Customer")
                    optional: true
                    Layout.fillWidth: true
                    TextField {
                        id: name
                        onTextEdited: controller.customerName = text
                        onAccepted: root.accept()
                    }
                }
                FormField {
                    label: qsTr("Height")
                    optional: true
                    error: controller.problems["vehicle_height_cm"] ?? ""
                    Layout.preferredWidth: Theme.metrics.scale * 110
                    NumberField {
                        id: height_
                        optional: true
                        value: NaN
                        from: 50
                        to: 1000
                        unit: "cm"
                        onValueEdited: value => controller.heightCm = isNaN(value) ? 0 : value
                    }
                }
            }
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.metrics.line
            color: Theme.colors.softLine
        }
        ColumnLayout {
            spacing: Theme.metrics.half
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            Layout.fillWidth: true

            Label {
                text: qsTr("To pay")
                font: Theme.fonts.caption
                color: Theme.colors.muted
            }
            Code {
                text: controller.priceText === "" ? "–" : controller.priceText
                font: Theme.fonts.title
                Layout.fillWidth: true
            }
            PriceSteps {
                steps: controller.priceSteps
                Layout.fillWidth: true
            }
            Item { Layout.preferredHeight: Theme.metrics.unit }
            Label {
                text: qsTr("Park in")
                font: Theme.fonts.caption
                color: Theme.colors.muted
            }
            Code {
                text: controller.proposedSlot === "" ? "–" : controller.proposedSlot
                font: Theme.fonts.title
                Layout.fillWidth: true
            }
            Label {
                id: refusal
                visible: text !== ""
                color: Theme.colors.danger
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
