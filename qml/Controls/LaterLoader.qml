// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Makes what can come a moment later: when the frame is on screen that has all it waits for, and then in pieces, so
/// that no frame waits for it.
Loader {
    id: root

    /// What is to be seen first is there.
    property bool ready: true

    active: false
    asynchronous: true

    Connections {
        target: root.ready && !root.active ? root.Window.window : null
        function onFrameSwapped(): void { root.active = true; }
    }
    // A window that is not to be seen draws no frames.
    Timer {
        interval: 100
        running: root.ready && !root.active
        onTriggered: root.active = true
    }
}
