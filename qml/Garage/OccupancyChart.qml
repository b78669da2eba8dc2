// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// How full the garage is through the day: what was is full, what is booked for later is hatched.
Item {
    id: root

    required property TodayBoard board

    implicitHeight: Theme.metrics.scale * 108

    Rectangle {
        width: parent.width
        height: Theme.metrics.line
        color: Theme.colors.line
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.metrics.gap
        spacing: Theme.metrics.half
        RowLayout {
            Label {
                text: qsTr("Occupancy today, and what is booked")
                font: Theme.fonts.caption
                color: Theme.colors.muted
                Layout.fillWidth: true
            }
            Label {
                text: qsTr("%n slots", "", root.board.slotCount)
                font: Theme.fonts.caption
                color: Theme.colors.muted
            }
        }
        BarChart {
            name: qsTr("Occupancy today")
            values: root.board.hours.map(hour => hour.later ? hour.booked : hour.inHouse)
            labels: root.board.hours.map(hour => hour.label)
            forecastFrom: Math.max(0, root.board.hours.findIndex(hour => hour.later))
            maximum: root.board.slotCount
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
