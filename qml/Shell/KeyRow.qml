// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// An action of the settings with its key; the first of a group has the group's name above it.
Column {
    id: root

    required property string name
    required property string title
    required property string shortcut
    required property string head
    required property bool fixed
    /// Why it cannot have the keys that were pressed for it.
    property string refusal: ""

    signal chosen(string keys)

    Label {
        visible: root.head !== ""
        width: parent.width
        height: visible ? Theme.metrics.row : 0
        leftPadding: Theme.metrics.wide
        bottomPadding: Theme.metrics.half
        verticalAlignment: Text.AlignBottom
        text: root.head
        font: Theme.fonts.caption
        color: Theme.colors.muted
        Accessible.role: Accessible.Heading
    }
    Item {
        width: parent.width
        height: Math.max(Theme.metrics.row, words.height + Theme.metrics.unit)
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: Theme.metrics.wide
            anchors.right: field.left
            anchors.rightMargin: Theme.metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                text: root.title
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                visible: root.refusal !== ""
                text: root.refusal
                font: Theme.fonts.caption
                color: Theme.colors.danger
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
        KeyField {
            id: field
            anchors.right: parent.right
            anchors.rightMargin: Theme.metrics.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.fixed
            label: root.title
            keys: root.shortcut
            clash: root.refusal !== ""
            onKeysChosen: keys => root.chosen(keys)
        }
        KeyCap {
            anchors.centerIn: field
            visible: root.fixed
            keys: root.shortcut
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.metrics.hairline
            color: Theme.colors.softLine
        }
    }
}
