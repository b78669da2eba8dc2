// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// The left side of a queue: what waits, the chosen one in yellow with a black edge.
FocusScope {
    id: root

    required property string title
    property string remark: ""
    /// Roles: title, subtitle, remark (due or since), and further ones for whoever decides.
    required property var model
    property alias currentIndex: list.currentIndex
    property alias placeholder: placeholder.data
    readonly property alias count: list.count

    signal activated(int row)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.surface
    }
    Row {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: Theme.metrics.wide
        height: Theme.metrics.large
        spacing: Theme.metrics.unit
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            font: Theme.fonts.heading
            Accessible.role: Accessible.Heading
        }
        Code {
            anchors.verticalCenter: parent.verticalCenter
            text: list.count.toLocaleString(Qt.locale(), "f", 0)
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.remark
            font: Theme.fonts.caption
            color: Theme.colors.muted
        }
    }
    Rectangle {
        id: line
        anchors.top: head.bottom
        width: parent.width
        height: Theme.metrics.line
        color: Theme.colors.line
    }
    ListView {
        id: list
        anchors.top: line.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        focus: true
        activeFocusOnTab: true
        model: root.model
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onReturnPressed: root.activated(currentIndex)
        Keys.onEnterPressed: root.activated(currentIndex)

        delegate: T.ItemDelegate {
            id: entry
            required property int index
            required property string title
            required property string subtitle
            required property string remark
            readonly property bool here: ListView.isCurrentItem
            readonly property color ink: here ? Theme.colors.onAccent : Theme.colors.text
            width: list.width
            implicitHeight: words.implicitHeight + 2 * Theme.metrics.gap
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            text: title
            Accessible.role: Accessible.ListItem
            Accessible.name: title + ". " + subtitle + ". " + remark
            Accessible.selected: here
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onDoubleClicked: root.activated(index)
            contentItem: Item {
                Column {
                    id: words
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.metrics.wide
                    anchors.rightMargin: Theme.metrics.wide
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 2
                    Item {
                        width: parent.width
                        height: heading.implicitHeight
                        Label {
                            id: heading
                            anchors.left: parent.left
                            anchors.right: since.left
                            anchors.rightMargin: Theme.metrics.unit
                            text: entry.title
                            font: Theme.fonts.action
                            color: entry.ink
                        }
                        Label {
                            id: since
                            anchors.right: parent.right
                            text: entry.remark
                            font: Theme.fonts.caption
                            color: entry.here ? Theme.colors.onAccent : Theme.colors.muted
                        }
                    }
                    Label {
                        width: parent.width
                        text: entry.subtitle
                        color: entry.ink
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                    }
                }
            }
            background: Rectangle {
                color: entry.here ? Theme.colors.accent : entry.hovered ? Theme.colors.hover : "transparent"
                Rectangle {
                    visible: entry.here
                    anchors.left: parent.left
                    width: Theme.metrics.half + 2
                    height: parent.height
                    color: Theme.colors.onAccent
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.metrics.hairline
                    color: entry.here ? Theme.colors.accentLine : Theme.colors.softLine
                }
                Rectangle {
                    objectName: "focusMark"
                    visible: entry.here && list.activeFocus
                    anchors.fill: parent
                    anchors.margins: 2
                    color: "transparent"
                    border.width: Theme.metrics.line
                    border.color: Theme.colors.onAccent
                }
            }
        }
    }
    // Beside the list, not in it: what it holds is as high as its rows.
    Item {
        id: placeholder
        anchors.fill: list
        visible: list.count === 0
    }
    Item {
        anchors.fill: list
        FocusFrame {
            inside: true
            visible: list.activeFocus && list.count === 0
        }
    }
}
