// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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
    readonly property bool settled: detail.item.state !== RecordItem.Loading
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
        EmptyState {
            visible: detail.item.state === RecordItem.None
            iconName: "car"
            title: qsTr("No booking is chosen")
            text: qsTr("Choose one in the list, or type a passcode or plate.")
        }
        NoPermissionState {
            visible: detail.item.state === RecordItem.Missing
            title: qsTr("No access to this booking")
            text: qsTr("It does not exist, or your roles do not open it.")
        }
        LoadingState { visible: detail.item.state === RecordItem.Loading }
        ErrorState {
            visible: detail.item.state === RecordItem.Failed
            text: detail.item.errorText
            onActionTriggered: detail.item.reload()
        }
        Flickable {
            visible: root.there
            anchors.fill: parent
            anchors.margins: Theme.metrics.line
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            ColumnLayout {
                id: column
                width: parent.width
                spacing: 0
                BookingHead {
                    values: root.values
                    look: statuses.all[root.values.status] ?? null
                    BookingMore {
                        detail: detail
                        dialogs: root.dialogs
                        reasons: actions.reasons
                    }
                    Layout.fillWidth: true
                    Layout.margins: Theme.metrics.wide
                    Layout.bottomMargin: Theme.metrics.gap
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.metrics.line
                    color: Theme.colors.line
                }
                BookingFacts {
                    detail: detail
                    Layout.fillWidth: true
                    Layout.margins: Theme.metrics.wide
                    Layout.topMargin: Theme.metrics.gap
                    Layout.bottomMargin: Theme.metrics.gap
                }
                BookingActions {
                    id: actions
                    detail: detail
                    dialogs: root.dialogs
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.metrics.wide
                    Layout.rightMargin: Theme.metrics.wide
                    Layout.bottomMargin: Theme.metrics.wide
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.metrics.hairline
                    color: Theme.colors.softLine
                }
                BookingTimeline {
                    values: root.values
                    Layout.fillWidth: true
                    Layout.margins: Theme.metrics.wide
                }
            }
        }
    }
    footer: WalkBar { navigator: root.navigator }

    /// The step that the booking waits for.
    function doNext(): void { actions.doNext(); }
}
