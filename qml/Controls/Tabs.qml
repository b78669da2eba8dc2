// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// Pages of one level as words with a yellow bar under the open one. Left and right move between them.
T.TabBar {
    id: root

    /// Along the top of a page, over its whole width; otherwise within a panel.
    property bool strip: false

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: Theme.metrics.tab
    contentHeight: Theme.metrics.tab
    leftPadding: strip ? Theme.metrics.wide : 0
    rightPadding: leftPadding
    spacing: 0
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTabList
    Keys.onLeftPressed: step(mirrored ? 1 : -1)
    Keys.onRightPressed: step(mirrored ? -1 : 1)

    // From right to left a list loses tabs that come before the window is laid out. So the list goes from left to right
    // always, and is turned around as a whole, and each tab back again.
    contentItem: ListView {
        id: list
        implicitWidth: contentWidth
        model: root.contentModel
        currentIndex: root.currentIndex
        spacing: root.spacing
        orientation: ListView.Horizontal
        layoutDirection: root.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        transform: Scale { origin.x: list.width / 2; xScale: root.mirrored ? -1 : 1 }
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        clip: interactive
        highlightMoveDuration: Theme.slide
        highlightResizeDuration: 0
    }

    background: Rectangle {
        color: root.strip ? Theme.colors.surface : "transparent"
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: root.strip ? Theme.metrics.line : Theme.metrics.hairline
            color: root.strip ? Theme.colors.line : Theme.colors.softLine
        }
    }

    // To the next tab that can be opened, with the focus.
    function step(by: int): void {
        for (let i = currentIndex + by; i >= 0 && i < count; i += by) {
            const tab = itemAt(i);
            if (!tab.enabled)
                continue;
            tab.forceActiveFocus(Qt.TabFocusReason);
            setCurrentIndex(i);
            return;
        }
    }
}
