// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Which notices the desktop shows while the window is not in front, and when it stays quiet.
Panel {
    id: root

    title: qsTr("Notices of the desktop")
    subtitle: qsTr("While Autospace is not in front; all of them are under Notifications too")

    NoticeSettings {
        id: notices
        client: Client
    }

    contentItem: Column {
        spacing: Theme.metrics.half
        CheckBox {
            width: parent.width
            text: qsTr("Show what has come")
            checked: notices.on
            onToggled: notices.on = checked
        }
        Repeater {
            model: notices.kinds.length
            CheckBox {
                required property int index
                readonly property var kind: notices.kinds[index] ?? ({})
                x: Theme.metrics.wider
                width: parent ? parent.width - x : 0
                text: kind.title ?? ""
                checked: kind.shown ?? true
                reason: notices.on ? "" : qsTr("No notices are shown")
                onToggled: notices.setShown(kind.kind, checked)
            }
        }
        CheckBox {
            width: parent.width
            text: qsTr("Quiet hours")
            checked: notices.quietHours
            reason: notices.on ? "" : qsTr("No notices are shown")
            onToggled: notices.quietHours = checked
        }
        Row {
            x: Theme.metrics.wider
            visible: notices.on && notices.quietHours
            spacing: Theme.metrics.gap
            FormField {
                width: Theme.metrics.scale * 120
                label: qsTr("From")
                TextField {
                    text: notices.quietFrom
                    maximumLength: 5
                    inputMask: "99:99"
                    onEditingFinished: {
                        notices.quietFrom = text;
                        text = Qt.binding(() => notices.quietFrom);
                    }
                }
            }
            FormField {
                width: Theme.metrics.scale * 120
                label: qsTr("Until")
                TextField {
                    text: notices.quietUntil
                    maximumLength: 5
                    inputMask: "99:99"
                    onEditingFinished: {
                        notices.quietUntil = text;
                        text = Qt.binding(() => notices.quietUntil);
                    }
                }
            }
        }
    }
}
