// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// One account that is known on this computer.
T.AbstractButton {
    id: root

    required property string accountId
    required property string title
    required property string subtitle
    required property bool signedIn
    required property bool asksPassphrase

    signal forgotten()

    implicitHeight: Math.max(Theme.metrics.large, words.implicitHeight + Theme.metrics.unit)
    leftPadding: Theme.metrics.wide
    rightPadding: Theme.metrics.unit
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.name: title + ", " + subtitle + ", " + (asksPassphrase ? qsTr("passphrase needed") : signedIn ? qsTr("signed in") : qsTr("password needed"))
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onDeletePressed: root.forgotten()

    contentItem: Item {
        Column {
            id: words
            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            Label { width: parent.width; text: root.title; font: Theme.fonts.strong }
            Label { width: parent.width; text: root.subtitle; color: Theme.colors.muted }
        }
        StatusBadge {
            id: mark
            anchors.right: cross.left
            anchors.rightMargin: Theme.metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            text: root.asksPassphrase ? qsTr("Passphrase") : root.signedIn ? qsTr("Signed in") : qsTr("Password")
            tone: root.signedIn && !root.asksPassphrase ? StatusMark.Ok : StatusMark.Neutral
            shape: root.signedIn ? StatusMark.Full : StatusMark.Outlined
        }
        IconButton {
            id: cross
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Forget this account and its data here")
            icon.name: "close"
            onClicked: root.forgotten()
        }
    }
    background: Rectangle {
        color: root.hovered ? Theme.colors.hover : "transparent"
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.metrics.hairline
            color: Theme.colors.softLine
        }
        FocusFrame {
            visible: root.visualFocus
            inside: true
        }
    }
}
