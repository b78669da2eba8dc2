// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Records
import Autospace.Shell

/// Every booking of the organization, with filter, views, several at once, and the chosen one in full.
PageItem {
    id: root

    filled: list.filled
    settled: list.settled && panel.settled

    onParametersChanged: {
        if (parameters.garage !== undefined)
            garage.choose(parameters.garage);
        if (parameters.filter !== undefined)
            list.filter = parameters.filter;
        if (parameters.id)
            list.seek(parameters.id);
    }

    SideBySide {
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
            focus: true
            list: "bookings"
            title: qsTr("Bookings")
            scope: garage.chosenId === "" ? "kind:parking" : "kind:parking location_id:" + garage.chosenId
            standardSort: "-starts_at,code"
            emptyTitle: qsTr("No bookings yet")
            emptyText: qsTr("Walk-ins, phone bookings and those of the app appear here.")
            emptyAction: qsTr("Walk-in")
            bulkActions: [
                {command: "bookings.check_out", text: qsTr("Check out"), iconName: "arrow-right"},
                {command: "bookings.no_show", text: qsTr("Nobody came"), iconName: "eye-off"},
                {command: "bookings.cancel", text: qsTr("Cancel…"), iconName: "trash", reason: true}
            ]
            onActivated: panel.doNext()
            onEmptyActionTriggered: dialogs.walkIn()
            onBulkRequested: action => (bulk.made() as BulkDialog).ask(action)
            extraActions: [
                GarageBox { id: garage },
                Button {
                    text: qsTr("Walk-in")
                    shortcut: ActionKeys.of("walk-in", "N")
                    onClicked: dialogs.walkIn()
                }
            ]
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
        garageId: garage.chosenId
        now: root.now
        onTold: (sentence, good) => root.noticeRequested(sentence, good)
        onCreated: bookingId => list.current = bookingId
    }
    LazyPopup {
        id: bulk
        sourceComponent: BulkDialog {
            objectName: "bulk"
            selection: list.selection
        }
    }
}
