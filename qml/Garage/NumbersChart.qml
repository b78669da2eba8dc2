// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Income or occupancy of each part, as columns.
Item {
    id: root

    required property NumbersModel numbers

    /// "income" or "occupancy".
    property string shown: "income"
    readonly property bool money: shown === "income"
    readonly property list<string> titles: numbers.ready && numbers.count > 0 ? numbers.titles() : []
    // As many of the names as have room.
    readonly property int every: Math.max(1, Math.ceil(titles.length * Theme.metrics.scale * 72 / Math.max(1, width)))

    implicitHeight: Theme.metrics.scale * 150

    Row {
        id: choice
        anchors.right: parent.right
        spacing: Theme.metrics.wide
        RadioButton {
            text: qsTr("Income")
            checked: root.money
            onClicked: root.shown = "income"
        }
        RadioButton {
            text: qsTr("Occupancy")
            checked: !root.money
            onClicked: root.shown = "occupancy"
        }
    }
    BarChart {
        id: bars
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: choice.bottom
        anchors.bottom: names.top
        anchors.topMargin: Theme.metrics.half
        name: root.money ? qsTr("Income") : qsTr("Occupancy")
        values: root.titles.length > 0 ? root.numbers.values(root.shown).map(value => root.money ? value : value * 100) : []
        labels: root.titles.map((title, index) => title + ": " + (root.money ? root.numbers.get(index).income_text : root.numbers.get(index).occupancy_text))
        spoken: true
        maximum: root.money ? 0 : 100
    }
    Item {
        id: names
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.round(Theme.metrics.scale * 20)
        Repeater {
            model: root.titles.length
            Label {
                required property int index
                readonly property real step: (names.width + Theme.metrics.half) / Math.max(1, root.titles.length)
                visible: index % root.every === 0
                width: Math.min(implicitWidth, step * root.every - Theme.metrics.half)
                x: root.LayoutMirroring.enabled ? names.width - index * step - width : index * step
                height: names.height
                text: root.titles[index] ?? ""
                font: Theme.fonts.small
                color: Theme.colors.muted
                elide: Text.ElideRight
            }
        }
    }
}
