// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// How full the garage is through the day: what was is full, what is booked for later is hatched. The
/// scale ends a little above the fullest hour, and the remark says what that is of all slots.
Item {
    id: root

    required property TodayBoard board

    readonly property list<real> values: board.hours.map(hour => hour.later ? hour.booked : hour.inHouse)
    readonly property real peak: Math.max(0, ...values)
    readonly property int peakAt: values.indexOf(peak)

    implicitHeight: Theme.metrics.scale * 124

    Rectangle {
        width: parent.width
        height: Theme.metrics.line
        color: Theme.colors.line
    }
    Label {
        id: heading
        anchors.left: parent.left
        anchors.right: remark.left
        anchors.top: parent.top
        anchors.margins: Theme.metrics.gap
        text: qsTr("Occupancy today, and what is booked")
        font: Theme.fonts.caption
        color: Theme.colors.muted
    }
    Label {
        id: remark
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.metrics.gap
        text: root.peak > 0 ? qsTr("fullest at %1:00 with %2 of %n slots", "", root.board.slotCount).arg(root.board.hours[root.peakAt]?.label ?? "").arg(root.peak)
                            : qsTr("%n slots", "", root.board.slotCount)
        font: Theme.fonts.caption
        color: Theme.colors.muted
    }
    BarChart {
        id: bars
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: hours.top
        anchors.leftMargin: Theme.metrics.gap
        anchors.rightMargin: Theme.metrics.gap
        anchors.topMargin: Theme.metrics.unit
        anchors.bottomMargin: Theme.metrics.half
        name: qsTr("Occupancy today")
        values: root.values
        labels: root.board.hours.map(hour => hour.label + ":00")
        forecastFrom: Math.max(0, root.board.hours.findIndex(hour => hour.later))
        maximum: Math.min(root.board.slotCount, Math.ceil(root.peak * 1.1))
    }
    // Every third hour has its name at the left of its column.
    Item {
        id: hours
        anchors.left: bars.left
        anchors.right: bars.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.metrics.unit
        height: Math.round(Theme.metrics.scale * 13)
        Repeater {
            model: root.board.hours.length
            Label {
                required property int index
                readonly property real step: (hours.width + Theme.metrics.half) / Math.max(1, root.board.hours.length)
                visible: index % 3 === 0
                x: root.LayoutMirroring.enabled ? hours.width - index * step - width : index * step
                height: hours.height
                text: root.board.hours[index]?.label ?? ""
                font: Theme.fonts.small
                color: Theme.colors.muted
            }
        }
    }
}
