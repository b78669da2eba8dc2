// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// Decisions at the foot of a page, one key each, and what holds them up.
Item {
    id: root

    /// Each {name, text, kind (of Button), shortcut, reason}.
    required property list<var> actions
    property string remark: actions.find(action => Boolean(action.reason))?.reason ?? ""

    signal triggered(string name)

    // Beside the decisions if there is room, else below them.
    readonly property real room: width - 2 * Theme.metrics.wider - row.width - Theme.metrics.wide
    readonly property bool below: room < Math.min(note.implicitWidth, Theme.metrics.scale * 200)

    implicitHeight: row.height + 2 * Theme.metrics.wide + Theme.metrics.line + (below ? note.height + Theme.metrics.half : 0)

    Rectangle {
        id: line
        x: Theme.metrics.wider
        width: parent.width - 2 * x
        height: Theme.metrics.line
        color: Theme.colors.line
    }
    Flow {
        id: row
        readonly property real wanted: Array.from(children).reduce((sum, item) => sum + item.width + spacing, 0)
        anchors.left: parent.left
        anchors.leftMargin: Theme.metrics.wider
        y: line.height + Theme.metrics.wide
        width: Math.min(wanted, parent.width - 2 * Theme.metrics.wider)
        spacing: Theme.metrics.unit
        Repeater {
            model: root.actions
            Button {
                required property var modelData
                text: modelData.text
                kind: modelData.kind ?? Button.Plain
                shortcut: modelData.shortcut ?? ""
                reason: modelData.reason ?? ""
                large: true
                onClicked: root.triggered(modelData.name)
            }
        }
    }
    Label {
        id: note
        anchors.right: parent.right
        anchors.rightMargin: Theme.metrics.wider
        y: root.below ? row.y + row.height + Theme.metrics.half : row.y
        width: root.below ? root.width - 2 * Theme.metrics.wider : root.room
        height: root.remark === "" ? 0 : root.below ? contentHeight : row.height
        text: root.remark
        color: Theme.colors.muted
        wrapMode: Text.Wrap
        horizontalAlignment: root.below ? Text.AlignLeft : Text.AlignRight
    }
}
