// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Keeps a slot from being booked for a time. Bookings in the way are named before anything is done.
Dialog {
    id: root

    required property date now
    property string slotId: ""
    property string slotTitle: ""
    property string zone: ""

    signal blocked()

    title: qsTr("Block %1").arg(slotTitle)
    acceptText: qsTr("Block")
    acceptReason: preview.state === CommandPreview.Allowed ? "" : reason.text.trim() === "" ? qsTr("Say why") : preview.title
    preferredWidth: 520

    onAboutToShow: {
        reason.clear();
        from.value = now;
        until.value = new Date(now.getTime() + 8 * 3600000);
    }
    onOpened: reason.forceActiveFocus()
    function accept(): void { preview.run(); }

    CommandPreview {
        id: preview
        client: Client
        command: "slots.block"
        recordId: root.slotId
        arguments: root.visible && reason.text.trim() !== "" ? ({starts_at: from.value, ends_at: until.value, reason: reason.text.trim()}) : ({})
        onDone: {
            root.close();
            root.blocked();
        }
        onRefused: (title, detail) => refusal.text = title + " " + detail
    }

    contentItem: ColumnLayout {
        spacing: Theme.metrics.gap
        FormField {
            label: qsTr("Reason")
            Layout.fillWidth: true
            TextField {
                id: reason
                maximumLength: 200
                placeholderText: qsTr("Sprinkler repair")
                onAccepted: root.accept()
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
            id: refusal
            visible: text !== ""
            text: preview.state === CommandPreview.Refused ? preview.detail : ""
            color: Theme.colors.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
