// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Theme

T.Control {
    id: root

    required property string text
    property string actionText: ""
    property int tone: StatusMark.Ok
    readonly property bool held: hovered || action.activeFocus || cross.activeFocus

    signal actionTriggered()
    signal closed()

    implicitHeight: row.implicitHeight + topPadding + bottomPadding
    leftPadding: Theme.metrics.wide
    rightPadding: Theme.metrics.unit
    verticalPadding: Theme.metrics.unit
    hoverEnabled: true
    Accessible.role: Accessible.Notification
    Accessible.name: text

    contentItem: RowLayout {
        id: row
        spacing: Theme.metrics.unit
        StatusMark {
            tone: root.tone
            onBar: true
            shape: root.tone === StatusMark.Danger ? StatusMark.Hatched : StatusMark.Full
        }
        Label {
            text: root.text
            color: Theme.colors.onBar
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Button {
            id: action
            visible: root.actionText !== ""
            text: root.actionText
            onBar: true
            onClicked: root.actionTriggered()
        }
        IconButton {
            id: cross
            text: qsTr("Close")
            icon.name: "close"
            onBar: true
            onClicked: root.closed()
        }
    }
    background: Rectangle {
        color: Theme.colors.bar
        border.width: Theme.metrics.line
        border.color: Theme.colors.barLine
    }
}
