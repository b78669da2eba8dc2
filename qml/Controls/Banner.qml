// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Theme

/// A line that concerns the whole page, with what can be done about it.
Rectangle {
    id: root

    enum Kind { Info, Warning, Error, Offline }

    required property string text
    property int kind: Banner.Info
    property string detail: ""
    property string actionText: ""
    property string actionShortcut: ""
    property bool closable: false

    signal actionTriggered()
    signal closed()

    readonly property bool yellow: kind === Banner.Warning || kind === Banner.Offline
    readonly property color ink: yellow ? Theme.colors.onAccent : kind === Banner.Error ? Theme.colors.danger : Theme.colors.info

    width: parent ? parent.width : implicitWidth
    implicitWidth: row.implicitWidth + 2 * Theme.metrics.wide
    implicitHeight: row.implicitHeight + Theme.metrics.unit
    color: yellow ? Theme.colors.accent : kind === Banner.Error ? Theme.colors.dangerGround : Theme.colors.infoGround
    Accessible.role: Accessible.AlertMessage
    Accessible.name: detail === "" ? text : text + " " + detail

    Hatch {
        id: edge
        visible: root.yellow
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.metrics.gap
        color: Theme.colors.onAccent
    }
    Rectangle {
        visible: !root.yellow
        anchors.fill: edge
        color: root.ink
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.metrics.line
        color: root.yellow ? Theme.colors.onAccent : root.ink
    }
    RowLayout {
        id: row
        anchors.left: edge.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.metrics.gap
        anchors.rightMargin: Theme.metrics.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.metrics.gap
        Icon {
            Layout.preferredWidth: Theme.metrics.icon
            Layout.preferredHeight: Theme.metrics.icon
            name: ["info", "warning", "warning", "offline"][root.kind]
            color: root.ink
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.metrics.control
            Label {
                text: root.text
                font: Theme.fonts.strong
                color: root.yellow ? Theme.colors.onAccent : Theme.colors.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.detail
                color: root.yellow ? Theme.colors.onAccent : Theme.colors.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Button {
            visible: root.actionText !== ""
            text: root.actionText
            shortcut: root.visible ? root.actionShortcut : ""
            onClicked: root.actionTriggered()
        }
        IconButton {
            visible: root.closable
            text: qsTr("Close")
            icon.name: "close"
            ink: root.yellow ? Theme.colors.onAccent : Theme.colors.text
            onClicked: root.closed()
        }
    }
}
