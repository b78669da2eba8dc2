// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// The visible focus: a 2-px frame just outside its parent.
Rectangle {
    id: root

    /// On the asphalt bar and rail, where the page's focus colour would not show.
    property bool onBar: false
    /// Inside the parent instead, where its surroundings would clip it.
    property bool inside: false

    anchors.fill: parent
    anchors.margins: inside ? 2 : -2 * Theme.metrics.line
    color: "transparent"
    border.width: Theme.metrics.line
    border.color: onBar ? Theme.colors.accent : Theme.colors.focus
    z: 1
}
