// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme

/// What happened, newest first: time, square, what, and by whom or how.
Column {
    id: root

    /// Roles: time, title, detail, and perhaps changes: [{label, before, after}].
    required property var model
    property real timeWidth: Theme.metrics.scale * 48
    // Times take more room where the clock has twelve hours.
    property list<real> timeWidths: []
    readonly property real widestTime: Math.ceil(Math.max(0, ...timeWidths.slice(0, entries.count)))

    spacing: Theme.metrics.unit
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Timeline")

    Repeater {
        id: entries
        model: root.model
        Item {
            id: entry
            required property string time
            required property string title
            required property string detail
            required property int index
            required property var model
            readonly property var changes: model.changes ?? model.modelData?.changes ?? []

            width: root.width
            implicitHeight: words.implicitHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: [time, title, detail, ...changes.map(change => root.changeText(change))].join(" ")

            Label {
                id: clock
                anchors.left: parent.left
                width: Math.max(root.timeWidth, root.widestTime)
                text: entry.time
                onImplicitWidthChanged: root.measured(entry.index, implicitWidth)
                color: Theme.colors.muted
                Accessible.ignored: true
            }
            Rectangle {
                id: mark
                anchors.left: clock.right
                anchors.leftMargin: Theme.metrics.unit
                y: Math.round((clock.height - height) / 2)
                width: Theme.metrics.mark
                height: width
                color: Theme.colors.accent
                border.width: Theme.metrics.line
                border.color: Theme.colors.text
            }
            Rectangle {
                anchors.horizontalCenter: mark.horizontalCenter
                anchors.top: mark.bottom
                anchors.topMargin: Theme.metrics.half
                width: Theme.metrics.hairline
                height: parent.height + root.spacing - mark.height - 2 * Theme.metrics.half
                color: Theme.colors.softLine
                visible: entry.index < entries.count - 1
            }
            Column {
                id: words
                anchors.left: mark.right
                anchors.leftMargin: Theme.metrics.gap
                anchors.right: parent.right
                Label { width: parent.width; text: entry.title; font: Theme.fonts.strong; wrapMode: Text.Wrap; Accessible.ignored: true }
                Label { width: parent.width; text: entry.detail; color: Theme.colors.muted; wrapMode: Text.Wrap; visible: text !== ""; Accessible.ignored: true }
                Repeater {
                    model: entry.changes
                    Label {
                        required property var modelData
                        width: words.width
                        text: root.changeText(modelData)
                        color: Theme.colors.muted
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    /// Of the times that are shown now: a wider one that is gone leaves no room behind.
    function measured(index: int, width: real): void {
        const widths = [...timeWidths];
        while (widths.length <= index)
            widths.push(0);
        widths[index] = width;
        timeWidths = widths;
    }
    /// "State: Confirmed → In house"; a sealed value is named but not told.
    function changeText(change: var): string {
        if (!change.before && !change.after)
            return change.label;
        return change.before ? qsTr("%1: %2 → %3").arg(change.label).arg(change.before).arg(change.after || qsTr("nothing"))
                             : qsTr("%1: %2").arg(change.label).arg(change.after);
    }
}
