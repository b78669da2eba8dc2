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
    /// Out of sight until so many minutes from now.
    signal snoozed(int row, int minutes)

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
        // Rows that come later, or anew, leave the keys somewhere too.
        onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        focus: true
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onReturnPressed: root.choose(currentIndex)
        Keys.onEnterPressed: root.choose(currentIndex)
        Keys.onPressed: event => {
            // Z for later, and the key that opens menus.
            if (currentIndex < 0 || event.modifiers || event.key !== Qt.Key_Z && event.key !== Qt.Key_Menu)
                return;
            event.accepted = true;
            later.openAt(currentIndex, currentItem);
        }

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
                        IconButton {
                            id: snooze
                            anchors.right: parent.right
                            anchors.verticalCenter: heading.verticalCenter
                            focusPolicy: Qt.NoFocus
                            text: qsTr("Remind me later (Z)")
                            icon.name: "clock"
                            onClicked: later.openAt(entry.index, snooze)
                        }
                        Label {
                            id: clock
                            anchors.right: snooze.left
                            anchors.rightMargin: Theme.metrics.half
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
    }
    // Beside the list, not in it: what it holds is as high as its rows.
    Item {
        anchors.fill: parent
        visible: list.count === 0
        EmptyState {
            iconName: "flag"
            title: qsTr("Nothing to tell")
            text: qsTr("Approvals, clashes and messages for you will stand here.")
        }
        FocusFrame {
            inside: true
            visible: list.activeFocus
        }
    }

    Menu {
        id: later
        property int row: -1
        readonly property list<var> choices: [
            {minutes: 15, text: qsTr("In 15 minutes")}, {minutes: 60, text: qsTr("In an hour")}, {minutes: 240, text: qsTr("In four hours")},
            {minutes: 1440, text: qsTr("Tomorrow at this time")}
        ]
        Repeater {
            model: later.choices
            MenuItem {
                required property var modelData
                text: modelData.text
                onTriggered: root.snoozed(later.row, modelData.minutes)
            }
        }

        function openAt(row: int, item: Item): void {
            later.row = row;
            popup(item, 0, item.height);
        }
    }

    function choose(row: int): void {
        if (row < 0)
            return;
        close();
        activated(row);
    }
}
