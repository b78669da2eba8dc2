// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// The state of the client's data: square, word, and how old the data is when that matters.
T.AbstractButton {
    id: root

    required property SyncState sync
    /// For the age; the application's clock, so that pictures are the same every time.
    required property date now

    readonly property string word: {
        switch (sync.state) {
        case SyncState.Syncing: return qsTr("Syncing");
        case SyncState.Offline: return sync.waiting > 0 ? qsTr("Offline · %n waiting", "", sync.waiting) : qsTr("Offline");
        case SyncState.Attention: return qsTr("%n need attention", "", sync.refused);
        case SyncState.SignedOut: return qsTr("Signed out");
        default: return qsTr("In sync");
        }
    }
    readonly property string age: {
        const minutes = Math.floor((now.getTime() - sync.asOf.getTime()) / 60000);
        if (isNaN(minutes) || minutes < 2 || sync.state === SyncState.InSync)
            return "";
        if (minutes < 60)
            return qsTr("data %n min old", "", minutes);
        return minutes < 48 * 60 ? qsTr("data %n h old", "", Math.floor(minutes / 60)) : qsTr("data %n days old", "", Math.floor(minutes / 1440));
    }

    implicitWidth: row.implicitWidth + 2 * Theme.metrics.gap
    implicitHeight: Theme.metrics.control - 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: age === "" ? word : word + ", " + age
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.metrics.unit
            StatusMark {
                anchors.verticalCenter: parent.verticalCenter
                onBar: true
                tone: root.sync.state === SyncState.InSync ? StatusMark.Ok : root.sync.state === SyncState.Attention ? StatusMark.Danger : StatusMark.Warning
                shape: root.sync.state === SyncState.InSync ? StatusMark.Full : root.sync.state === SyncState.Syncing ? StatusMark.Dotted
                     : root.sync.state === SyncState.Attention ? StatusMark.Hatched : StatusMark.Outlined
            }
            Label {
                text: root.word
                font: Theme.fonts.strong
                color: Theme.colors.onBar
            }
            Label {
                visible: text !== ""
                text: root.age
                color: Theme.colors.onBarMuted
            }
        }
    }
    background: Rectangle {
        color: root.hovered ? Theme.colors.barHover : Theme.colors.bar
        border.width: Theme.metrics.line
        border.color: Theme.colors.barLine
        FocusFrame {
            visible: root.visualFocus
            onBar: true
        }
    }
}
