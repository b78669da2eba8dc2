// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Theme

/// The frame of a page: a head if there is one, what the page is about, and the chosen thing beside it.
/// Where there is no room for two (small windows, large text), one stands below the other and the page
/// scrolls.
Flickable {
    id: root

    /// Each fills its place.
    default property alias main: mainPlace.data
    property alias side: sidePlace.data
    property alias head: headPlace.data
    property real headHeight: 0
    property real sideWidth: Theme.metrics.scale * 384
    property real leastMainWidth: Theme.metrics.scale * 480
    /// How high each of the two is at least where they are stacked.
    property real leastHeight: Theme.metrics.scale * 420

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real room: width - 2 * Theme.metrics.wide
    readonly property bool stacked: room < sideWidth + leastMainWidth + Theme.metrics.wide
    readonly property real below: headHeight > 0 ? headHeight + Theme.metrics.wide : 0
    readonly property real partHeight: stacked ? Math.max(leastHeight, height - 2 * Theme.metrics.wide)
                                               : Math.max(Theme.metrics.row * 6, height - below - 2 * Theme.metrics.wide)

    anchors.fill: parent
    contentHeight: sidePlace.y + sidePlace.height + Theme.metrics.wide
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: interactive
    T.ScrollBar.vertical: ScrollBar {}

    Item {
        id: headPlace
        x: Theme.metrics.wide
        y: Theme.metrics.wide
        width: root.room
        height: root.headHeight
    }
    Item {
        id: mainPlace
        x: root.mirrored ? root.width - Theme.metrics.wide - width : Theme.metrics.wide
        y: Theme.metrics.wide + root.below
        width: root.stacked ? root.room : root.room - root.sideWidth - Theme.metrics.wide
        height: root.partHeight
    }
    Item {
        id: sidePlace
        x: root.stacked || root.mirrored ? Theme.metrics.wide : mainPlace.x + mainPlace.width + Theme.metrics.wide
        y: root.stacked ? mainPlace.y + mainPlace.height + Theme.metrics.wide : mainPlace.y
        width: root.stacked ? root.room : root.sideWidth
        height: root.partHeight
    }
}
