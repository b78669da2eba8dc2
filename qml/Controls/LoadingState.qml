// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// It is being fetched. Shows nothing for the first moments, so that quick answers do not flicker.
StateNote {
    id: root

    property int patience: 150

    iconName: "clock"
    title: qsTr("One moment")
    opacity: timer.running ? 0 : 1

    ProgressBar { indeterminate: true }

    Timer {
        id: timer
        interval: root.patience
        running: root.visible && root.patience > 0
    }
}
