// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Shell
import Autospace.Theme

/// How the garages did: income, stays and occupancy of a day, week, month or year, held against the bookings that it
/// is the sum of.
PageItem {
    id: root

    readonly property bool sound: numbers.agrees && numbers.errorText === ""

    settled: garageBox.ready && numbers.ready
    filled: numbers.ready

    onParametersChanged: {
        if (parameters.garage !== undefined)
            garageBox.choose(parameters.garage);
        const units = {day: NumbersModel.Unit.Day, week: NumbersModel.Unit.Week, month: NumbersModel.Unit.Month, year: NumbersModel.Unit.Year};
        numbers.unit = units[parameters.state] ?? numbers.unit;
    }

    NumbersModel {
        id: numbers
        client: Client
        garageId: garageBox.chosenId
        onSaved: file => root.noticeRequested(qsTr("Written to %1.").arg(decodeURIComponent(file.toString().replace(/^.*\//, ""))), true)
        onFailed: reason => root.noticeRequested(qsTr("The file could not be written: %1").arg(reason), false)
    }

    Panel {
        anchors.fill: parent
        anchors.margins: Theme.metrics.wide
        flush: true
        focus: true
        title: qsTr("Numbers")
        actions: [
            GarageBox { id: garageBox },
            NumbersHead { numbers: numbers },
            NumbersExport { numbers: numbers }
        ]
        contentItem: ColumnLayout {
            spacing: 0
            Flow {
                padding: Theme.metrics.wide
                bottomPadding: Theme.metrics.unit
                spacing: Theme.metrics.unit
                Layout.fillWidth: true
                Repeater {
                    model: [
                        {key: "incomeText", label: qsTr("Income")},
                        {key: "left", label: qsTr("Stays that ended")},
                        {key: "occupancyText", label: qsTr("Occupancy")},
                        {key: "stayText", label: qsTr("Average stay")},
                        {key: "noShows", label: qsTr("No-shows")}
                    ]
                    NumberTile {
                        required property var modelData
                        width: Math.max(implicitWidth, Theme.metrics.scale * 148)
                        label: modelData.label
                        value: String(numbers.totals[modelData.key] ?? "")
                        before: String(numbers.before[modelData.key] ?? "")
                    }
                }
            }
            NumbersChart {
                numbers: numbers
                Layout.fillWidth: true
                Layout.leftMargin: Theme.metrics.wide
                Layout.rightMargin: Theme.metrics.wide
            }
            DataTable {
                id: table
                objectName: "table"
                name: qsTr("Numbers")
                idRole: "rowId"
                multiSelect: false
                focus: true
                model: numbers
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.metrics.row * 4
                TableColumn { role: "title"; title: numbers.by === NumbersModel.By.Garage ? qsTr("Garage") : qsTr("Time"); kind: TableColumn.Strong; width: 150; fill: true; sortable: false }
                TableColumn { role: "arrived"; title: qsTr("Arrived"); kind: TableColumn.Number; width: 90; sortable: false }
                TableColumn { role: "left"; title: qsTr("Left"); kind: TableColumn.Number; width: 90; sortable: false }
                TableColumn { role: "noShows"; title: qsTr("No-shows"); kind: TableColumn.Number; width: 90; sortable: false }
                TableColumn { role: "occupancy_text"; title: qsTr("Occupancy"); kind: TableColumn.Number; width: 110; sortable: false }
                TableColumn { role: "stay_text"; title: qsTr("Average stay"); kind: TableColumn.Number; width: 130; sortable: false }
                TableColumn { role: "income_text"; title: qsTr("Income"); kind: TableColumn.Number; width: 150; sortable: false }
                placeholder: [
                    LoadingState { visible: !numbers.ready },
                    ErrorState {
                        visible: numbers.errorText !== ""
                        text: numbers.errorText
                        actionText: ""
                    }
                ]
            }
            Rectangle {
                color: Theme.colors.softLine
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.metrics.hairline
            }
            RowLayout {
                spacing: Theme.metrics.unit
                Layout.margins: Theme.metrics.unit
                Layout.leftMargin: Theme.metrics.wide
                StatusMark {
                    tone: root.sound ? StatusMark.Ok : StatusMark.Danger
                    shape: root.sound ? StatusMark.Full : StatusMark.Hatched
                }
                Label {
                    objectName: "check"
                    visible: numbers.ready
                    text: numbers.errorText !== "" ? qsTr("The numbers could not be read anew: %1").arg(numbers.errorText)
                        : qsTr("Sum of the bookings: %1 · difference: %2").arg(numbers.bookingsIncomeText).arg(numbers.differenceText)
                    color: root.sound ? Theme.colors.text : Theme.colors.danger
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Button {
                    objectName: "behind"
                    text: qsTr("These bookings")
                    icon.name: "list"
                    shortcut: ActionKeys.of("numbers-bookings", "B")
                    onClicked: root.openRequested("garage/bookings?garage=" + garageBox.chosenId + "&filter=" + encodeURIComponent(numbers.bookingsFilter))
                }
            }
        }
    }
}
