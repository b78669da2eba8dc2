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
    /// The dialog of the address, once it was opened.
    property string asked: ""
    readonly property real sideWidth: Theme.metrics.scale * 384

    settled: board.ready && list.settled && panel.settled && dialogs.settled

    onParametersChanged: {
        if (parameters.list)
            chosenList = parameters.list;
        asked = "";
        openAskedDialog();
    }

    TodayBoard {
        id: board
        client: Client
        garageId: garage.chosenId
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.metrics.wide
        spacing: Theme.metrics.wide

        // The tiles are as high as the field beside them, whatever room there is below.
        Item {
            implicitHeight: entry.implicitHeight
            Layout.fillWidth: true
            Row {
                id: tiles
                anchors.left: parent.left
                anchors.right: entry.left
                anchors.rightMargin: Theme.metrics.wide
                height: parent.height
                spacing: Theme.metrics.wide
                Repeater {
                    id: counters
                    model: board.counters
                    CounterTile {
                        required property var modelData
                        value: modelData.count
                        label: modelData.title
                        remark: root.remarkOf(modelData)
                        overdue: modelData.key === "overdue"
                        checkable: true
                        checked: modelData.key === root.chosenList
                        width: (tiles.width + tiles.spacing) / counters.count - tiles.spacing
                        height: tiles.height
                        onClicked: root.chosenList = modelData.key
                    }
                }
            }
            CheckInField {
                id: entry
                anchors.right: parent.right
                width: root.sideWidth
                garageId: board.garageId
                bookingId: list.current
                onDone: bookingId => list.current = bookingId
            }
        }
        RowLayout {
            spacing: Theme.metrics.wide
            BookingList {
                id: list
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
                Layout.preferredWidth: root.sideWidth
                Layout.fillHeight: true
            }
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
        function onSettled(): void { root.openAskedDialog(); }
    }

    /// The dialog that the address asks for stands upon a booking of the list.
    function openAskedDialog(): void {
        const state = parameters.state ?? "";
        if (state === asked || list.current === "")
            return;
        asked = state;
        dialogs.openState(state, list.current);
    }
    function remarkOf(counter: var): string {
        switch (counter.key) {
        case "in_house": return qsTr("of %1").arg(board.slotCount);
        case "overdue": return board.longestOverdueText === "" ? "" : qsTr("longest %1").arg(board.longestOverdueText);
        default: return counter.span;
        }
    }
}
