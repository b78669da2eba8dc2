// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls

/// The floors of a garage with how many slots are free on each; the first entry is all of them.
Tabs {
    id: root

    /// See SlotListModel.floors.
    required property list<var> floors
    readonly property string chosenId: currentIndex > 0 && currentIndex <= floors.length ? floors[currentIndex - 1].recordId : ""

    leftPadding: 8

    Tab { text: qsTr("All floors") }
    Repeater {
        model: root.floors
        Tab {
            required property var modelData
            text: qsTr("%1 · %2 free").arg(modelData.title).arg(modelData.free)
        }
    }
}
