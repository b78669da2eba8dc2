// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// What was done here and refused there, one by one: why, what differs, and what can be done.
FocusScope {
    id: root

    /// Roles: title, subtitle, remark (since when).
    required property var model
    /// About the chosen one: the reason as a sentence, the fields for ConflictTable and the actions,
    /// each {name, text, kind (of Button), shortcut, reason}.
    required property string title
    required property string reason
    property string detail: ""
    required property list<var> fields
    required property list<var> actions
    property alias currentIndex: queue.currentIndex
    property alias position: split.position

    signal actionTriggered(int row, string name)
    /// About one field: "mine" or "theirs".
    signal sideChosen(string field, string side)

    SplitView {
        id: split
        anchors.fill: parent
        focus: true
        leading: QueueList {
            id: queue
            title: qsTr("Needs attention")
            model: root.model
            focus: true
            placeholder: EmptyState {
                iconName: "check"
                title: qsTr("Everything went through")
                text: qsTr("Changes that the core refuses wait here until you have decided.")
            }
        }
        trailing: Item {
            Flickable {
                anchors.top: parent.top
                anchors.bottom: foot.top
                width: parent.width
                contentHeight: body.height + 2 * Theme.metrics.wider
                clip: true
                visible: queue.count > 0
                boundsBehavior: Flickable.StopAtBounds
                Column {
                    id: body
                    x: Theme.metrics.wider
                    y: Theme.metrics.wider
                    width: parent.width - 2 * Theme.metrics.wider
                    spacing: Theme.metrics.wide
                    Code {
                        width: parent.width
                        text: root.title
                        font: Theme.fonts.title
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    Panel {
                        width: parent.width
                        frame: Theme.colors.danger
                        ink: Theme.colors.danger
                        title: qsTr("Why it was refused")
                        contentItem: Column {
                            spacing: Theme.metrics.half
                            Label { width: parent.width; text: root.reason; font: Theme.fonts.strong; wrapMode: Text.Wrap }
                            Label { width: parent.width; text: root.detail; visible: text !== ""; wrapMode: Text.Wrap }
                        }
                    }
                    Panel {
                        width: parent.width
                        visible: root.fields.length > 0
                        title: qsTr("What differs")
                        flush: true
                        contentItem: ConflictTable {
                            fields: root.fields
                            choosable: root.fields.filter(field => field.clash).length > 1
                            onChosen: (field, side) => root.sideChosen(field, side)
                        }
                    }
                }
            }
            DecisionBar {
                id: foot
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: queue.count > 0
                actions: root.actions
                onTriggered: name => root.actionTriggered(queue.currentIndex, name)
            }
        }
    }
}
