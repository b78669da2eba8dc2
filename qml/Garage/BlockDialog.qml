// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Keeps slots from being booked for a time. Bookings in the way are listed, each with a free slot; they are moved
/// together with the blocking or nothing is done.
Dialog {
    id: root

    required property date now
    property string garageId: ""
    /// The codes that it opens with.
    property string codes: ""
    property string zone: ""

    readonly property bool settled: all.ready && !plan.asking

    signal blocked(int count, int moved)

    title: qsTr("Block slots")
    acceptText: plan.moves.length > 0 ? qsTr("Block and move") : qsTr("Block")
    acceptReason: plan.possible ? "" : typed.problem !== "" ? typed.problem : refused.visible ? qsTr("Not every booking has a slot yet")
        : plan.problem !== "" ? plan.problem : qsTr("One moment")
    preferredWidth: 640

    onAboutToShow: {
        codeField.text = codes;
        reason.clear();
        refusal.text = "";
        from.value = now;
        until.value = new Date(now.getTime() + 8 * 3600000);
    }
    onOpened: reason.forceActiveFocus()
    onClosed: plan.clear()
    function accept(): void { plan.run(); }

    SlotListModel {
        id: all
        client: Client
        garageId: root.garageId
    }
    SlotCodes {
        id: typed
        slots: all
        text: codeField.text
    }
    BlockPlan {
        id: plan
        client: Client
        garageId: root.garageId
        slotIds: root.visible && typed.problem === "" ? typed.ids : []
        from: from.value
        until: until.value
        reason: reason.text
        zone: root.zone
        onDone: {
            const count = slotIds.length, moved = moves.length;
            root.close();
            root.blocked(count, moved);
        }
        onRefused: (title, detail) => refusal.text = title + " " + detail
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap
        FormField {
            label: qsTr("Slots")
            Layout.fillWidth: true
            TextField {
                id: codeField
                objectName: "codes"
                maximumLength: 2000
                error: typed.problem
                placeholderText: qsTr("A-011, A-014 .. A-018")
            }
        }
        FormField {
            label: qsTr("Reason")
            Layout.fillWidth: true
            TextField {
                id: reason
                objectName: "reason"
                maximumLength: 500
                placeholderText: qsTr("Sprinkler repair")
                onAccepted: if (root.acceptReason === "") root.accept()
            }
        }
        RowLayout {
            spacing: Theme.metrics.gap
            FormField {
                label: qsTr("From")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                DateTimeField {
                    id: from
                    timeZone: root.zone
                    now: root.now
                }
            }
            FormField {
                label: qsTr("Until")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                DateTimeField {
                    id: until
                    timeZone: root.zone
                    now: root.now
                }
            }
        }
        Label {
            visible: plan.moves.length > 0
            text: qsTr("%n bookings are in the way and move with it:", "", plan.moves.length)
            font: Theme.fonts.strong
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: list
            objectName: "moves"
            visible: count > 0
            model: plan.moves
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            spacing: Theme.metrics.half
            T.ScrollBar.vertical: ScrollBar {}
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Theme.metrics.control * 5)
            delegate: BlockMove {
                required property var modelData
                width: list.width - Theme.metrics.scrollBar
                move: modelData
                onSlotChosen: id => plan.choose(modelData.bookingId, id)
            }
        }
        Label {
            id: refusal
            visible: text !== ""
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            id: refused
            visible: plan.moves.length > 0 && plan.problem !== "" && reason.text.trim() !== ""
            text: plan.problem
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
