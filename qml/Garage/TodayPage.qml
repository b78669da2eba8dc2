// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
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

    /// The dialog of the address, once it was opened.
    property string asked: ""

    filled: board.ready && list.filled
    settled: board.drawn && list.settled && panel.settled && dialogs.settled && (list.current === "" || asked === (parameters.state ?? ""))

    onParametersChanged: {
        if (parameters.list)
            chosenList = parameters.list;
        dialogs.closeState(asked);
        asked = "";
        openAskedDialog();
    }

    TodayBoard {
        id: board
        client: Client
        garageId: garage.chosenId
    }
    SideBySide {
        id: frame
        headHeight: stacked ? 2 * entry.implicitHeight + Theme.metrics.wide : entry.implicitHeight
        // The tiles are as high as the field beside them, whatever room there is below.
        head: [
            Row {
                id: tiles
                anchors.left: parent.left
                width: frame.stacked ? parent.width : parent.width - frame.sideWidth - Theme.metrics.wide
                height: entry.implicitHeight
                spacing: Theme.metrics.wide
                Repeater {
                    id: counters
                    objectName: "counters"
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
            },
            CheckInField {
                id: entry
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: frame.stacked ? parent.width : frame.sideWidth
                garageId: board.garageId
                bookingId: list.current
                onDone: bookingId => list.current = bookingId
            }
        ]
        side: BookingPanel {
            id: panel
            anchors.fill: parent
            bookingId: list.current
            navigator: list.navigator
            dialogs: dialogs
        }

        BookingList {
            id: list
            objectName: "list"
            anchors.fill: parent
            list: "today/" + root.chosenList
            title: root.counter ? root.counter.title : ""
            scope: root.counter ? root.counter.filter : ""
            standardSort: root.counter ? root.counter.sort : ""
            today: true
            emptyTitle: qsTr("Nobody is on this list now")
            emptyAction: qsTr("Walk-in")
            onActivated: panel.doNext()
            onEmptyActionTriggered: dialogs.walkIn()
            onCurrentChanged: root.openAskedDialog()
            extraActions: [
                GarageBox { id: garage },
                Button {
                    text: qsTr("Walk-in")
                    shortcut: ActionKeys.of("walk-in", "N")
                    onClicked: dialogs.walkIn()
                }
            ]
            footer: OccupancyChart {
                board: board
            }
        }
    }
    // Also while a field has the focus and would take the letter.
    Shortcut {
        sequence: ActionKeys.of("walk-in-anywhere", "Ctrl+N")
        enabled: root.visible
        onActivated: dialogs.walkIn()
    }
    BookingDialogs {
        id: dialogs
        garageId: board.garageId
        now: root.now
        onTold: (sentence, good) => root.noticeRequested(sentence, good)
        onCreated: bookingId => list.current = bookingId
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
