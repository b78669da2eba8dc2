// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// One booking: who, where, when, what it costs, what can be done with it, and what has happened.
Panel {
    id: root

    property alias bookingId: detail.bookingId
    required property RecordNavigator navigator
    required property BookingDialogs dialogs

    readonly property var values: detail.item.values
    readonly property bool settled: detail.item.state !== RecordItem.Loading && timeline.settled
    readonly property bool there: detail.item.state === RecordItem.Ready

    padding: 0
    clip: true
    Accessible.name: there ? qsTr("Booking %1").arg(values.code) : qsTr("Booking")

    BookingStatuses { id: statuses }
    BookingDetail {
        id: detail
        client: Client
    }
    Connections {
        target: detail.actions
        function onRefused(command: string, title: string, sentence: string, meta: var): void {
            root.dialogs.tellRefusal(title, sentence);
        }
    }

    contentItem: Item {
        // Until a list has its rows, nothing is chosen for a moment only.
        Timer {
            id: moment
            interval: 100
            running: true
        }
        Loader {
            anchors.fill: parent
            sourceComponent: {
                switch (detail.item.state) {
                case RecordItem.None: return moment.running ? null : none;
                case RecordItem.Missing: return missing;
                case RecordItem.Failed: return failed;
                default: return null;
                }
            }
        }
        LoadingState { visible: detail.item.state === RecordItem.Loading }
        Flickable {
            visible: root.there
            anchors.fill: parent
            anchors.margins: Theme.metrics.line
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            T.ScrollBar.vertical: ScrollBar {}

            Column {
                id: column
                readonly property real inner: width - 2 * Theme.metrics.wide
                width: parent.width

                Column {
                    padding: Theme.metrics.wide
                    topPadding: Theme.metrics.gap
                    bottomPadding: Theme.metrics.gap
                    BookingHead {
                        objectName: "bookingHead"
                        width: column.inner
                        values: root.values
                        look: statuses.all[root.values.status] ?? null
                        BookingMore {
                            detail: detail
                            dialogs: root.dialogs
                            reasons: actions.reasons
                        }
                    }
                }
                Rectangle {
                    width: parent.width
                    height: Theme.metrics.line
                    color: Theme.colors.line
                }
                Column {
                    padding: Theme.metrics.wide
                    topPadding: Theme.metrics.gap
                    spacing: Theme.metrics.gap
                    BookingFacts {
                        width: column.inner
                        detail: detail
                    }
                    BookingActions {
                        id: actions
                        width: column.inner
                        detail: detail
                        dialogs: root.dialogs
                    }
                }
                Rectangle {
                    width: parent.width
                    height: Theme.metrics.hairline
                    color: Theme.colors.softLine
                }
                Column {
                    padding: Theme.metrics.wide
                    BookingTimeline {
                        id: timeline
                        width: column.inner
                        bookingId: root.bookingId
                        values: root.values
                    }
                }
            }
        }
    }
    footer: WalkBar { navigator: root.navigator }

    Component {
        id: none
        EmptyState {
            iconName: "car"
            title: qsTr("No booking is chosen")
            text: qsTr("Choose one in the list, or type a passcode or plate.")
        }
    }
    Component {
        id: missing
        NoPermissionState {
            title: qsTr("No access to this booking")
            text: qsTr("It does not exist, or your roles do not open it.")
        }
    }
    Component {
        id: failed
        ErrorState {
            text: detail.item.errorText
            onActionTriggered: detail.item.reload()
        }
    }

    /// The step that the booking waits for.
    function doNext(): void { actions.doNext(); }
}
