// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Another slot, another time, or both. What stands in the way is said before anything is done, with
/// the slots that are free for the whole time.
Dialog {
    id: root

    required property date now
    property alias bookingId: booking.recordId

    readonly property var values: booking.values
    readonly property var slot: slots.currentIndex >= 0 ? slots.model[slots.currentIndex] : null

    property string wantedSlot: ""
    readonly property bool settled: booking.state === RecordItem.Ready && garage.ready && preview.state !== CommandPreview.Asking

    signal moved(string bookingId)

    title: qsTr("Move %1").arg(values.code ?? "")
    acceptText: qsTr("Move")
    acceptReason: preview.state === CommandPreview.Allowed ? "" : preview.state === CommandPreview.Refused ? preview.title : qsTr("Choose another slot or time")
    preferredWidth: 560

    readonly property date start: values.starts_at ?? new Date(NaN)
    readonly property date end: values.ends_at ?? new Date(NaN)

    onStartChanged: from.value = start
    onEndChanged: until.value = end
    onAboutToShow: {
        from.value = start;
        until.value = end;
        wantedSlot = "";
        slots.currentIndex = -1;
    }
    onOpened: slots.forceActiveFocus()
    function accept(): void { preview.run(); }

    RecordItem {
        id: booking
        client: Client
        collection: "bookings"
    }
    SlotListModel {
        id: garage
        client: Client
        garageId: root.values.location_id ?? ""
    }
    CommandPreview {
        id: preview
        client: Client
        command: "bookings.move"
        recordId: root.bookingId
        arguments: root.visible ? root.asked() : ({})
        onDone: {
            root.close();
            root.moved(root.bookingId);
        }
        onRefused: (title, detail) => refusal.text = title + " " + detail
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap

        RowLayout {
            spacing: Theme.metrics.unit
            Plate { text: root.values.plate ?? "" }
            Label {
                text: qsTr("now on %1, %2").arg(root.values.resource_id_text ?? "").arg(root.values.interval_text ?? "")
                Layout.fillWidth: true
            }
        }
        // A row of its own for the slot: the times need their room in every language.
        FormField {
            label: qsTr("Slot")
            Layout.fillWidth: true
            ComboBox {
                id: slots
                model: root.slotChoices()
                textRole: "text"
                // A new list of slots would choose its first one by itself.
                onModelChanged: currentIndex = model.findIndex(choice => choice.id === root.wantedSlot)
                onActivated: index => root.wantedSlot = model[index].id
                placeholderText: root.values.resource_id_text ?? ""
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
                    timeZone: root.values.zone ?? ""
                    now: root.now
                    reason: root.values.status === "checked_in" ? qsTr("The car is in the garage") : ""
                }
            }
            FormField {
                label: qsTr("Until")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                DateTimeField {
                    id: until
                    timeZone: root.values.zone ?? ""
                    now: root.now
                }
            }
        }
        ClashNote {
            id: note
            preview: preview
            Layout.fillWidth: true
            onSlotChosen: id => {
                root.wantedSlot = id;
                slots.currentIndex = slots.model.findIndex(slot => slot.id === id);
            }
        }
        Label {
            id: refusal
            visible: text !== ""
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }

    // Only what differs from the booking is asked for.
    function asked(): var {
        const wanted = {};
        if (slot)
            wanted.resource_id = slot.id;
        if (!isNaN(from.value.getTime()) && from.value.getTime() !== start.getTime())
            wanted.starts_at = from.value;
        if (!isNaN(until.value.getTime()) && until.value.getTime() !== end.getTime())
            wanted.ends_at = until.value;
        return wanted;
    }
    function slotChoices(): var {
        const choices = [];
        for (let row = 0; row < garage.count; ++row) {
            const slot = garage.get(row);
            if (slot.recordId !== values.resource_id)
                choices.push({id: slot.recordId, text: "%1 · %2".arg(slot.title).arg(slot.state === "free" ? slot.type_text : slot.state_text)});
        }
        return choices;
    }
}
