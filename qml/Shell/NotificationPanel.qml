// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// What was sent to the person, newest first. Opening one leads to its record.
Sheet {
    id: root

    /// Roles: title, body, time, unread, tone (of StatusMark).
    required property var notifications

    signal activated(int row)
    signal allReadRequested()

    title: qsTr("Notifications")
    actions: Button {
        text: qsTr("All read")
        kind: Button.Quiet
        reason: list.count === 0 ? qsTr("There are none") : ""
        onClicked: root.allReadRequested()
    }
    onOpened: list.forceActiveFocus(Qt.PopupFocusReason)

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        model: root.notifications
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        focus: true
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onReturnPressed: root.choose(currentIndex)
        Keys.onEnterPressed: root.choose(currentIndex)

        delegate: T.ItemDelegate {
            id: entry
            required property int index
            required property string title
            required property string body
            required property string time
            required property bool unread
            required property int tone
            width: list.width
            padding: Theme.metrics.gap
            leftPadding: Theme.metrics.wide
            rightPadding: Theme.metrics.wide
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            implicitHeight: words.implicitHeight + topPadding + bottomPadding
            text: title
            Accessible.role: Accessible.ListItem
            Accessible.name: (unread ? qsTr("New: ") : "") + title + ". " + body + ". " + time
            onClicked: root.choose(index)
            contentItem: Item {
                StatusMark {
                    id: mark
                    anchors.left: parent.left
                    y: 4
                    tone: entry.tone
                    shape: entry.unread ? StatusMark.Full : StatusMark.Outlined
                }
                Column {
                    id: words
                    anchors.left: mark.right
                    anchors.leftMargin: Theme.metrics.gap
                    anchors.right: parent.right
                    Item {
                        width: parent.width
                        height: heading.implicitHeight
                        Label {
                            id: heading
                            anchors.left: parent.left
                            anchors.right: clock.left
                            anchors.rightMargin: Theme.metrics.unit
                            text: entry.title
                            font: entry.unread ? Theme.fonts.strong : Theme.fonts.body
                        }
                        Label {
                            id: clock
                            anchors.right: parent.right
                            anchors.baseline: heading.baseline
                            text: entry.time
                            font: Theme.fonts.caption
                            color: Theme.colors.muted
                        }
                    }
                    Label {
                        width: parent.width
                        text: entry.body
                        color: Theme.colors.muted
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        visible: text !== ""
                    }
                }
            }
            background: Rectangle {
                color: entry.hovered ? Theme.colors.hover : "transparent"
                FocusFrame {
                    inside: true
                    visible: list.activeFocus && entry.ListView.isCurrentItem
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.metrics.hairline
                    color: Theme.colors.softLine
                }
            }
        }
        EmptyState {
            visible: list.count === 0
            iconName: "flag"
            title: qsTr("Nothing to tell")
            text: qsTr("Approvals, clashes and messages for you will stand here.")
        }
    }

    function choose(row: int): void {
        if (row < 0)
            return;
        close();
        activated(row);
    }
}
