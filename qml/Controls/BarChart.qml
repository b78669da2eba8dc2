// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme

/// Columns for a day: what has been is full, what is forecast is hatched.
Item {
    id: root

    required property list<real> values
    /// The first value that is a forecast; values.length for none.
    property int forecastFrom: values.length
    property real maximum: 0
    /// A line across, for the number there is room for; 0 for none.
    property real limit: 0
    /// For each column: its tool tip and what a screen reader says.
    property list<string> labels
    /// The labels say the values too, in a form of their own.
    property bool spoken: false
    property string name: ""
    property int current: -1

    readonly property real ceiling: Math.max(1, maximum, limit, ...values)

    implicitWidth: Theme.metrics.scale * 320
    implicitHeight: Theme.metrics.scale * 72
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: name
    Accessible.description: current >= 0 ? said(current) : ""
    Keys.onLeftPressed: step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: step(LayoutMirroring.enabled ? -1 : 1)

    Row {
        id: bars
        anchors.fill: parent
        spacing: Theme.metrics.half - 1
        Repeater {
            model: root.values.length
            Item {
                id: bar
                required property int index
                readonly property bool forecast: index >= root.forecastFrom
                width: (bars.width - (root.values.length - 1) * bars.spacing) / Math.max(1, root.values.length)
                height: bars.height

                Rectangle {
                    id: column
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.max(2, Math.round(root.values[bar.index] / root.ceiling * parent.height))
                    color: bar.forecast ? "transparent" : hover.hovered || root.current === bar.index ? Theme.colors.accent : Theme.colors.solid
                    border.width: bar.forecast ? Theme.metrics.hairline : 0
                    border.color: Theme.colors.muted
                    Hatch {
                        visible: bar.forecast
                        anchors.fill: parent
                        anchors.margins: Theme.metrics.hairline
                        color: hover.hovered || root.current === bar.index ? Theme.colors.accent : Theme.colors.muted
                        period: 8
                        bandWidth: 2
                    }
                }
                HoverHandler { id: hover }
                HoverTip {
                    wanted: hover.hovered
                    text: wanted ? root.said(bar.index) : ""
                }
            }
        }
    }
    Rectangle {
        visible: root.limit > 0
        width: parent.width
        y: Math.round(parent.height * (1 - root.limit / root.ceiling))
        height: Theme.metrics.hairline
        color: Theme.colors.danger
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.metrics.hairline
        color: Theme.colors.controlLine
    }
    FocusFrame { visible: root.activeFocus }

    function said(index: int): string {
        const value = values[index].toLocaleString(Qt.locale(), "f", 0);
        const text = !labels[index] ? value : spoken ? labels[index] : labels[index] + ": " + value;
        return index >= forecastFrom ? qsTr("%1, forecast").arg(text) : text;
    }
    function step(by: int): void { current = Math.max(0, Math.min(values.length - 1, current + by)); }
}
