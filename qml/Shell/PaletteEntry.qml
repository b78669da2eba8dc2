// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// One command or record of the palette.
T.AbstractButton {
    id: root

    required property int index
    required property string title
    required property string subtitle
    required property string iconName
    required property string shortcut
    required property string kind

    readonly property bool here: ListView.isCurrentItem
    readonly property color ink: here ? Theme.colors.onAccent : Theme.colors.text
    readonly property color quiet: here ? Theme.colors.onAccent : Theme.colors.muted

    implicitHeight: Theme.metrics.row
    horizontalPadding: Theme.metrics.gap
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: title
    Accessible.role: Accessible.ListItem
    Accessible.name: title + " " + subtitle
    Accessible.selected: here

    contentItem: Item {
        Icon {
            id: icon
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.metrics.icon
            height: width
            name: root.iconName
            color: root.ink
        }
        Label {
            id: words
            anchors.left: icon.right
            anchors.leftMargin: Theme.metrics.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width * 0.6)
            text: root.title
            font: Theme.fonts.strong
            color: root.ink
        }
        Label {
            anchors.left: words.right
            anchors.leftMargin: Theme.metrics.unit
            anchors.right: end.left
            anchors.rightMargin: Theme.metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            text: root.subtitle
            color: root.quiet
        }
        Row {
            id: end
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.metrics.unit
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.kind
                font: Theme.fonts.caption
                color: root.quiet
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                keys: root.shortcut
                ink: root.quiet
            }
        }
    }
    background: Rectangle {
        color: root.here ? Theme.colors.accent : "transparent"
    }
}
