// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// One action of a menu with its icon, the key that does the same, and why it cannot be done now.
T.MenuItem {
    id: root

    property string shortcut: ""
    property string reason: ""
    property bool danger: false

    readonly property color ink: !enabled ? Theme.colors.disabled : highlighted ? Theme.colors.onAccent
                                 : danger ? Theme.colors.danger : Theme.colors.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.metrics.row, implicitContentHeight + Theme.metrics.unit)
    horizontalPadding: Theme.metrics.gap
    enabled: reason === ""
    focusPolicy: Qt.TabFocus
    font: Theme.fonts.body
    Accessible.name: text
    Accessible.description: reason

    contentItem: Item {
        implicitWidth: mark.width + Theme.metrics.unit + words.implicitWidth + Theme.metrics.wider + Math.max(cap.width, arrow.width)
        implicitHeight: words.implicitHeight

        Icon {
            id: mark
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.metrics.icon
            height: width
            name: root.checkable ? (root.checked ? "check" : "") : root.icon.name
            color: root.ink
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: Theme.metrics.unit
            anchors.right: cap.visible ? cap.left : parent.right
            anchors.rightMargin: Theme.metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: Math.min(implicitWidth, parent.width)
                text: root.text
                font: root.font
                color: root.ink
            }
            Label {
                width: Math.min(implicitWidth, parent.width)
                visible: root.reason !== ""
                text: root.reason
                font: Theme.fonts.caption
                color: Theme.colors.muted
            }
        }
        KeyCap {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            keys: root.shortcut
            ink: root.ink
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.subMenu !== null
            width: visible ? Theme.metrics.icon : 0
            height: width
            name: "chevron-right"
            mirror: root.mirrored
            color: root.ink
        }
    }

    background: Rectangle {
        color: root.highlighted && root.enabled ? Theme.colors.accent : "transparent"
    }
}
