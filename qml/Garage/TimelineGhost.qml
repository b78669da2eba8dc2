// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme

/// The lifted booking where it would stand, with what it would come to below or above it.
Item {
    id: root

    required property TimelineMove move
    required property real msPerPixel
    required property real fromMs
    required property real rowHeight

    readonly property real startX: (move.startMs - fromMs) / msPerPixel
    readonly property real endX: (move.endMs - fromMs) / msPerPixel

    visible: move.active

    TimelineSample {
        x: root.startX
        width: Math.max(4, root.endX - root.startX)
        height: root.rowHeight
        kind: root.move.bar?.kind ?? "confirmed"
        title: root.move.bar?.title ?? ""
        palette: Theme.colors
        font: Theme.fonts.strong
        Rectangle {
            visible: root.move.clashes
            anchors.fill: parent
            color: Qt.alpha(Theme.colors.danger, 0.5)
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -2
            color: "transparent"
            border.width: Theme.metrics.line
            border.color: root.move.clashes ? Theme.colors.danger : Theme.colors.focus
        }
    }
}
