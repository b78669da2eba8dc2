// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/// It is being fetched. Shows nothing for the first moments, so that quick answers do not flicker.
Item {
    id: root

    property int patience: 150
    property string title: qsTr("One moment")
    property string text: ""

    anchors.fill: parent

    Loader {
        anchors.fill: parent
        active: root.visible && !timer.running
        sourceComponent: StateNote {
            iconName: "clock"
            title: root.title
            text: root.text
            ProgressBar { indeterminate: true }
        }
    }
    Timer {
        id: timer
        interval: root.patience
        running: root.visible && root.patience > 0
    }
}
