// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// A later (or earlier) end. A clash is named before anything is done, with the latest possible end one
/// press away.
Dialog {
    id: root

    required property date now
    property alias bookingId: booking.recordId

    readonly property var values: booking.values
    readonly property string latest: preview.meta.latest_end ?? ""

    readonly property bool settled: booking.state === RecordItem.Ready && preview.state !== CommandPreview.Asking

    signal extended(string bookingId)

    title: qsTr("Extend %1").arg(values.code ?? "")
    acceptText: qsTr("Extend")
    acceptReason: preview.state === CommandPreview.Allowed ? "" : preview.state === CommandPreview.Refused ? preview.title : qsTr("Choose another end")
    preferredWidth: 520

    readonly property date end: values.ends_at ?? new Date(NaN)

    onEndChanged: until.value = end
    onAboutToShow: until.value = end
    onOpened: until.forceActiveFocus()
    function accept(): void { preview.run(); }

    RecordItem {
        id: booking
        client: Client
        collection: "bookings"
    }
    CommandPreview {
        id: preview
        client: Client
        command: "bookings.extend"
        recordId: root.bookingId
        arguments: root.visible && !isNaN(until.value.getTime()) && until.value.getTime() !== root.end.getTime() ? ({ends_at: until.value}) : ({})
        onDone: {
            root.close();
            root.extended(root.bookingId);
        }
        onRefused: (title, detail) => refusal.text = title + " " + detail
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap

        RowLayout {
            spacing: Theme.metrics.unit
            Plate { text: root.values.plate ?? "" }
            Label {
                text: qsTr("%1, now %2").arg(root.values.resource_id_text ?? "").arg(root.values.interval_text ?? "")
                Layout.fillWidth: true
            }
        }
        FormField {
            label: qsTr("Until")
            Layout.fillWidth: true
            DateTimeField {
                id: until
                timeZone: root.values.zone ?? ""
                now: root.now
            }
        }
        Row {
            spacing: Theme.metrics.unit
            Repeater {
                model: [30, 60, 120]
                Button {
                    required property int modelData
                    text: modelData < 60 ? qsTr("+%1 min").arg(modelData) : qsTr("+%1 h").arg(modelData / 60)
                    onClicked: until.value = new Date(root.end.getTime() + modelData * 60000)
                }
            }
            Button {
                visible: root.latest !== ""
                text: qsTr("As late as possible")
                onClicked: until.value = new Date(root.latest)
            }
        }
        ClashNote {
            preview: preview
            Layout.fillWidth: true
        }
        Label {
            id: refusal
            visible: text !== ""
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
