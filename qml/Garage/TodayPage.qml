// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Shell
import Autospace.Theme

/// What comes, stays and leaves today in one garage or in all, the field that checks in, and the
/// booking that is chosen.
PageItem {
    id: root

    /// arrivals, in_house, departures or overdue.
    property string chosenList: "arrivals"
    readonly property var counter: board.counters.find(counter => counter.key === chosenList) ?? null

    required property date now

    settled: board.ready && list.settled && panel.settled && dialogs.settled

    onParametersChanged: {
        if (parameters.list)
            chosenList = parameters.list;
        if (list.current !== "")
            dialogs.openState(parameters.state ?? "", list.current);
    }

    TodayBoard {
        id: board
        client: Client
        garageId: garage.chosenId
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.metrics.wide
        columns: 2
        rowSpacing: Theme.metrics.wide
        columnSpacing: Theme.metrics.wide

        RowLayout {
            spacing: Theme.metrics.wide
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Repeater {
                model: board.counters
                CounterTile {
                    required property var modelData
                    value: modelData.count
                    label: modelData.title
                    remark: root.remarkOf(modelData)
                    overdue: modelData.key === "overdue"
                    checkable: true
                    checked: modelData.key === root.chosenList
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: root.chosenList = modelData.key
                }
            }
        }
        CheckInField {
            id: entry
            garageId: board.garageId
            bookingId: list.current
            Layout.preferredWidth: Theme.metrics.scale * 384
            Layout.alignment: Qt.AlignTop
            onDone: bookingId => list.current = bookingId
        }
        BookingList {
            id: list
            focus: true
            list: "today/" + root.chosenList
            title: root.counter ? root.counter.title : ""
            scope: root.counter ? root.counter.filter : ""
            standardSort: root.counter ? root.counter.sort : ""
            today: true
            emptyTitle: qsTr("Nobody is on this list now")
            emptyAction: qsTr("Walk-in")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onActivated: panel.doNext()
            onEmptyActionTriggered: dialogs.walkIn()
            extraActions: [
                GarageBox { id: garage },
                Button {
                    text: qsTr("Walk-in")
                    shortcut: "N"
                    onClicked: dialogs.walkIn()
                }
            ]
            footer: OccupancyChart {
                board: board
            }
        }
        BookingPanel {
            id: panel
            bookingId: list.current
            navigator: list.navigator
            dialogs: dialogs
            Layout.preferredWidth: Theme.metrics.scale * 384
            Layout.fillHeight: true
        }
    }
    BookingDialogs {
        id: dialogs
        garageId: board.garageId
        now: root.now
        onTold: (sentence, good) => root.noticeRequested(sentence, good)
        onCreated: bookingId => list.current = bookingId
    }

    Connections {
        target: list.model
        function onSettled(): void {
            if (list.current !== "" || list.model.count === 0)
                return;
            list.current = list.model.idAt(0);
            dialogs.openState(root.parameters.state ?? "", list.current);
        }
    }

    function remarkOf(counter: var): string {
        switch (counter.key) {
        case "in_house": return qsTr("of %1").arg(board.slotCount);
        case "overdue": return board.longestOverdueText === "" ? "" : qsTr("longest %1").arg(board.longestOverdueText);
        default: return counter.span;
        }
    }
}
