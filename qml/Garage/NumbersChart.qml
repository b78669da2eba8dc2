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

    // The coming hours of a day, where there is enough history.
    readonly property list<real> shares: !forecast.available ? [] : titles.map((title, index) => forecast.shareAt(String(numbers.get(index).rowId)))
    readonly property int firstExpected: shares.findIndex(share => share >= 0)

    implicitHeight: Theme.metrics.scale * 150

    ForecastModel {
        id: forecast
        client: Client
        garageId: root.numbers.garageId
        wanted: !root.money && root.numbers.unit === NumbersModel.Unit.Day && root.numbers.by === NumbersModel.By.Time
    }
    Label {
        objectName: "forecast"
        anchors.left: parent.left
        anchors.right: choice.left
        anchors.rightMargin: Theme.metrics.unit
        height: choice.height
        text: forecast.wanted ? forecast.remark : ""
        font: Theme.fonts.caption
        color: Theme.colors.muted
        elide: Text.ElideRight
    }

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
        values: root.titles.length > 0 ? root.numbers.values(root.shown).map((value, index) => root.money ? value : 100 * Math.max(value, root.expected(index))) : []
        forecastFrom: root.firstExpected >= 0 ? root.firstExpected : values.length
        labels: root.titles.map((title, index) => title + ": " + (root.money ? root.numbers.get(index).income_text : root.occupancyText(index)))
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

    function expected(index: int): real { return shares.length > index ? shares[index] : -1; }
    function occupancyText(index: int): string {
        return expected(index) < 0 ? numbers.get(index).occupancy_text : (100 * expected(index)).toLocaleString(Qt.locale(), "f", 1) + " %";
    }
}
