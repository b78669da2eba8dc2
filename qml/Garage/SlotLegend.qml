// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// What the looks of a bay mean.
Item {
    id: root

    implicitHeight: row.implicitHeight + 2 * Theme.metrics.gap

    Rectangle {
        width: parent.width
        height: Theme.metrics.hairline
        color: Theme.colors.softLine
    }
    Flow {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.metrics.wide
        spacing: Theme.metrics.wider
        Repeater {
            model: [
                {state: "free", text: qsTr("Free")},
                {state: "taken", text: qsTr("In house")},
                {state: "booked", text: qsTr("Booked")},
                {state: "held", text: qsTr("Hold")},
                {state: "blocked", text: qsTr("Blocked")}
            ]
            Row {
                id: entry
                required property var modelData
                spacing: Theme.metrics.unit
                SlotTile {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.metrics.scale * 28
                    height: Theme.metrics.scale * 20
                    enabled: false
                    title: ""
                    plate: ""
                    state_text: entry.modelData.text
                    slotState: entry.modelData.state
                    Accessible.ignored: true
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.modelData.text
                    font: Theme.fonts.caption
                }
            }
        }
    }
}
