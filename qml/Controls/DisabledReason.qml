// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Tells why a control cannot be used: shown while the pointer is over it, which a disabled item
/// would not notice by itself.
Item {
    id: root

    required property Item control
    required property string reason

    anchors.fill: parent

    HoverHandler {
        id: hover
        parent: root.control.parent
        // A delegate that goes takes its control first.
        enabled: root.reason !== "" && root.control !== null && !root.control.enabled
    }

    ToolTip {
        // The handler belongs to the control's surroundings, and goes with them.
        visible: hover !== null && hover.enabled && hover.hovered && root.reason !== ""
                 && root.control.contains(root.control.mapFromItem(root.control.parent, hover.point.position))
        text: root.reason
    }
}
