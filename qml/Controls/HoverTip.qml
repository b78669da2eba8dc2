// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/// The tool tip of the item around it. It exists only while it is wanted, since nearly every control has one.
Loader {
    id: root

    required property bool wanted
    property string text: ""
    property string shortcut: ""

    anchors.fill: parent
    active: wanted && text !== ""
    sourceComponent: ToolTip {
        visible: root.wanted
        text: root.text
        shortcut: root.shortcut
    }
}
