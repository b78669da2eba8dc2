// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// What the looks of a bar mean.
Row {
    id: root

    spacing: Theme.metrics.wide

    Repeater {
        model: [
            {kind: "confirmed", text: qsTr("Confirmed")},
            {kind: "in_house", text: qsTr("In house")},
            {kind: "late", text: qsTr("Late")},
            {kind: "held", text: qsTr("Hold")},
            {kind: "over", text: qsTr("Has left")},
            {kind: "blocked", text: qsTr("Blocked")}
        ]
        Row {
            id: entry
            required property var modelData
            spacing: Theme.metrics.half + 2
            TimelineSample {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.metrics.scale * 22
                height: Theme.metrics.scale * 14
                kind: entry.modelData.kind
                palette: Theme.colors
                font: Theme.fonts.small
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: entry.modelData.text
                font: Theme.fonts.caption
            }
        }
    }
}
