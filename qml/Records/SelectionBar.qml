// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Theme

/// Several rows are chosen: how many, and what can be done with all of them.
Rectangle {
    id: root

    required property int count
    required property int total
    required property bool all
    /// Each {command, text, iconName, danger}.
    property list<var> actions: []

    signal allRequested()
    signal cleared()
    signal actionTriggered(var action)

    implicitHeight: row.implicitHeight + Theme.metrics.unit
    color: Theme.colors.bar

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.metrics.wide
        anchors.rightMargin: Theme.metrics.unit
        spacing: Theme.metrics.unit
        Label {
            text: root.all ? qsTr("All %n that match", "", root.total) : qsTr("%n chosen", "", root.count)
            font: Theme.fonts.action
            color: Theme.colors.onBar
        }
        Button {
            visible: !root.all && root.total > root.count
            text: qsTr("Choose all %n", "", root.total)
            kind: Button.Quiet
            onBar: true
            onClicked: root.allRequested()
        }
        Item { Layout.fillWidth: true }
        Repeater {
            model: root.actions
            Button {
                required property var modelData
                text: modelData.text
                icon.name: modelData.iconName ?? ""
                onBar: true
                onClicked: root.actionTriggered(modelData)
            }
        }
        IconButton {
            text: qsTr("Choose nothing")
            icon.name: "close"
            onBar: true
            onClicked: root.cleared()
        }
    }
}
