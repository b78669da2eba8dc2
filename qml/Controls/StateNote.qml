// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// Instead of content: what is so, why, and the next step.
Item {
    id: root

    property string iconName: ""
    property string title: ""
    property string text: ""
    property string actionText: ""
    property string actionShortcut: ""
    property int actionKind: Button.Plain
    property color ink: Theme.colors.muted
    property bool hatched: false
    default property alias extra: extra.data

    signal actionTriggered()

    anchors.fill: parent
    implicitWidth: column.width + 2 * Theme.metrics.wide
    implicitHeight: column.implicitHeight + 2 * Theme.metrics.wide
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.metrics.wide, Theme.metrics.scale * 380)
        spacing: Theme.metrics.unit

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.metrics.large
            height: Theme.metrics.large + Theme.metrics.unit
            Hatch {
                visible: root.hatched
                width: parent.width
                height: parent.width
                ground: Theme.colors.accent
                color: Theme.colors.onAccent
            }
            Icon {
                visible: !root.hatched
                width: parent.width
                height: parent.width
                name: root.iconName
                color: root.ink
            }
        }
        Label {
            width: parent.width
            text: root.title
            font: Theme.fonts.heading
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.text
            visible: text !== ""
            color: Theme.colors.muted
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Item {
            width: 1
            height: Theme.metrics.half
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.actionText !== ""
            text: root.actionText
            kind: root.actionKind
            shortcut: root.visible ? root.actionShortcut : ""
            onClicked: root.actionTriggered()
        }
        Column {
            id: extra
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }
}
