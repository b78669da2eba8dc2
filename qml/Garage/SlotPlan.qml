// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The slots as bays in rows, with what the looks of a bay mean. Arrow keys move, Enter opens the
/// booking that stands there.
FocusScope {
    id: root

    required property SlotListModel model
    required property string chosenId

    signal chosen(string id)
    signal activated()

    GridView {
        id: grid
        readonly property int columns: Math.max(1, Math.floor((width - Theme.metrics.gap) / (Theme.metrics.scale * 72)))
        anchors.top: parent.top
        anchors.bottom: legend.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.metrics.gap
        anchors.topMargin: Theme.metrics.gap
        focus: true
        activeFocusOnTab: true
        clip: true
        model: root.model
        cellWidth: Math.floor((width - Theme.metrics.gap) / columns)
        cellHeight: Math.round(Theme.metrics.scale * 56)
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Plan of the slots")
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0) root.chosen(root.model.get(currentIndex).recordId)
        Keys.onReturnPressed: root.activated()
        Keys.onEnterPressed: root.activated()

        delegate: Item {
            id: cell
            required property int index
            required property string recordId
            required property string title
            required property string plate
            required property string state_text
            required property var model
            width: grid.cellWidth
            height: grid.cellHeight
            SlotTile {
                anchors.fill: parent
                anchors.rightMargin: Theme.metrics.unit
                anchors.bottomMargin: Theme.metrics.unit
                title: cell.title
                state_text: cell.state_text
                slotState: cell.model.state
                plate: cell.plate
                chosen: cell.recordId === root.chosenId
                onClicked: {
                    grid.forceActiveFocus(Qt.MouseFocusReason);
                    grid.currentIndex = cell.index;
                    root.chosen(cell.recordId);
                }
                onDoubleClicked: root.activated()
                FocusFrame {
                    visible: grid.activeFocus && grid.currentIndex === cell.index
                }
            }
        }
    }
    LoadingState {
        visible: !root.model.ready
    }
    EmptyState {
        visible: root.model.ready && root.model.count === 0 && root.model.errorText === ""
        iconName: "spaces"
        title: qsTr("No slots here yet")
        text: qsTr("Whoever owns the organization sets them up.")
    }
    ErrorState {
        visible: root.model.errorText !== ""
        text: root.model.errorText
        actionText: ""
    }
    SlotLegend {
        id: legend
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
