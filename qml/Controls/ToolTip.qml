// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// A sentence beside what it explains, with the key that does the same.
T.ToolTip {
    id: root

    property string shortcut: ""

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.metrics.half
    implicitWidth: Math.min(contentItem.implicitWidth, Theme.metrics.scale * 320) + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.metrics.half
    horizontalPadding: Theme.metrics.gap
    verticalPadding: Theme.metrics.half + 2
    delay: 400
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Row {
        spacing: Theme.metrics.unit
        Label {
            text: root.text
            color: Theme.colors.onBar
            wrapMode: Text.Wrap
            width: Math.min(implicitWidth, Theme.metrics.scale * 320)
        }
        KeyCap {
            keys: root.shortcut
            ink: Theme.colors.onBarMuted
        }
    }

    background: Rectangle {
        color: Theme.colors.bar
        border.width: Theme.metrics.line
        border.color: Theme.colors.barLine
    }
}
