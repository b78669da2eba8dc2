// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The garage's own rates, and what a stay would cost with all of its rules.
Panel {
    id: root

    required property string garageId
    required property date now
    /// Why the rates cannot be changed; empty when they can.
    property string ratesReason: ""
    readonly property bool settled: preview.ready || garageId === ""

    signal ratesRequested()

    title: qsTr("What would it cost?")

    // From the next full hour on, until somebody asks for another time. The page may learn the time after it is made.
    Component.onCompleted: begin()
    onNowChanged: begin()
    function begin(): void {
        const hour = 3600000;
        if (!isNaN(fromField.value.getTime()) || isNaN(root.now.getTime()))
            return;
        fromField.value = new Date(Math.ceil(root.now.getTime() / hour) * hour);
        untilField.value = new Date(fromField.value.getTime() + 3 * hour);
    }

    PricePreview {
        id: preview
        client: Client
        garageId: root.garageId
        from: fromField.value
        until: untilField.value
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap

        RowLayout {
            spacing: Theme.metrics.gap
            FormField {
                label: qsTr("From")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                DateTimeField {
                    id: fromField
                    objectName: "from"
                    timeZone: preview.zone
                    now: root.now
                }
            }
            FormField {
                label: qsTr("Until")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                DateTimeField {
                    id: untilField
                    objectName: "until"
                    timeZone: preview.zone
                    now: root.now
                }
            }
        }
        FormField {
            label: qsTr("Slot type")
            Layout.fillWidth: true
            ComboBox {
                id: type
                objectName: "slotType"
                model: preview.slotTypes
                textRole: "text"
                valueRole: "value"
                currentIndex: 0
                Accessible.name: qsTr("Slot type: %1").arg(displayText)
                onActivated: preview.slotType = currentValue
            }
        }
        Rectangle {
            color: Theme.colors.line
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.metrics.line
        }
        RowLayout {
            Code {
                objectName: "total"
                text: preview.totalText === "" ? "–" : preview.totalText
                font: Theme.fonts.title
                Layout.fillWidth: true
            }
            Label {
                text: preview.lengthText
                color: Theme.colors.muted
            }
        }
        PriceSteps {
            objectName: "steps"
            steps: preview.steps
            Layout.fillWidth: true
        }
        Label {
            visible: text !== ""
            text: preview.problem
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Item { Layout.fillHeight: true }
        Rectangle {
            color: Theme.colors.line
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.metrics.line
        }
        Label {
            text: qsTr("Where no rule says otherwise")
            font: Theme.fonts.caption
            color: Theme.colors.muted
        }
        Repeater {
            model: preview.rates
            KeyValueRow {
                required property var modelData
                label: modelData.label
                value: modelData.text
                Layout.fillWidth: true
            }
        }
        Button {
            text: qsTr("Change rates…")
            shortcut: ActionKeys.of("rates", "R")
            reason: root.ratesReason
            onClicked: root.ratesRequested()
        }
    }
}
