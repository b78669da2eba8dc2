// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// The workspaces that the person's roles open, down the left side.
Rectangle {
    id: root

    /// Roles: name, title, iconName, shortcut, badge.
    required property var workspaces
    required property string current

    signal chosen(string name)

    implicitWidth: Theme.metrics.rail
    color: Theme.colors.bar
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Workspaces")

    Rectangle {
        id: sign
        width: parent.width
        height: Theme.metrics.bar + Theme.metrics.heavy
        color: Theme.colors.accent
        Code {
            anchors.centerIn: parent
            text: "A"
            font: Theme.fonts.digits
            color: Theme.colors.onAccent
            Accessible.ignored: true
        }
    }
    ListView {
        id: list
        anchors.top: sign.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.workspaces
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        keyNavigationEnabled: true
        activeFocusOnTab: true

        delegate: T.AbstractButton {
            id: item
            required property string name
            required property string title
            required property string iconName
            required property string shortcut
            required property int badge
            required property int index
            readonly property bool open: name === root.current
            readonly property color ink: open ? Theme.colors.onAccent : hovered ? Theme.colors.onBar : Theme.colors.onBarMuted

            width: list.width
            height: Theme.metrics.railItem
            hoverEnabled: true
            text: title
            Accessible.role: Accessible.PageTab
            Accessible.name: title
            Accessible.selected: open
            onClicked: root.chosen(name)
            Keys.onReturnPressed: item.click()
            Keys.onEnterPressed: item.click()
            Keys.onSpacePressed: item.click()

            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    width: parent.width
                    spacing: Theme.metrics.half
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Theme.metrics.largeIcon
                        height: width
                        name: item.iconName
                        color: item.ink
                    }
                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: item.title
                        font: Theme.fonts.small
                        color: item.ink
                    }
                }
                CountBadge {
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.metrics.half
                    count: item.badge
                    visible: item.badge > 0 && !item.open
                }
            }
            background: Rectangle {
                color: item.open ? Theme.colors.accent : item.hovered ? Theme.colors.barHover : "transparent"
                FocusFrame {
                    visible: item.visualFocus || (list.activeFocus && list.currentIndex === item.index)
                    inside: true
                    onBar: !item.open
                }
            }
            Loader {
                active: item.hovered && item.shortcut !== ""
                sourceComponent: ToolTip {
                    visible: item.hovered
                    text: item.title
                    shortcut: item.shortcut
                    x: item.width + Theme.metrics.half
                    y: Math.round((item.height - implicitHeight) / 2)
                }
            }
        }
        Keys.onReturnPressed: chooseCurrent()
        Keys.onEnterPressed: chooseCurrent()
        Keys.onSpacePressed: chooseCurrent()

        function chooseCurrent(): void {
            const item = itemAtIndex(currentIndex) as T.AbstractButton;
            if (item)
                item.click();
        }
    }
}
