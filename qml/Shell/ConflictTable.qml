// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// What a field was, what it is for the person and what it is on the core, for each field that differs.
Column {
    id: root

    /// Each {label, base, mine, theirs, clash}: all as they are shown; `clash` where both changed it.
    required property list<var> fields

    readonly property real column: Math.floor(width / 4)

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("What differs")

    ConflictRow {
        label: qsTr("Field")
        base: qsTr("Before")
        mine: qsTr("Yours")
        theirs: qsTr("Theirs")
        head: true
    }
    Repeater {
        model: root.fields
        ConflictRow {
            required property var modelData
            label: modelData.label
            base: modelData.base
            mine: modelData.mine
            theirs: modelData.theirs
            clash: Boolean(modelData.clash)
        }
    }

    component ConflictRow: Item {
        id: row
        required property string label
        required property string base
        required property string mine
        required property string theirs
        property bool head: false
        property bool clash: false

        width: root.width
        height: Math.max(head ? Theme.metrics.header : Theme.metrics.row, cells.implicitHeight + Theme.metrics.unit)
        Accessible.role: Accessible.Row
        Accessible.name: head ? "" : qsTr("%1: before %2, yours %3, theirs %4").arg(label).arg(base).arg(mine).arg(theirs)

        Rectangle {
            anchors.fill: parent
            color: row.clash ? Theme.colors.dangerGround : "transparent"
        }
        Row {
            id: cells
            anchors.verticalCenter: parent.verticalCenter
            Repeater {
                model: [row.label, row.base, row.mine, row.theirs]
                Label {
                    required property string modelData
                    required property int index
                    readonly property bool same: index > 1 && modelData === row.base
                    width: root.column
                    leftPadding: Theme.metrics.unit
                    rightPadding: Theme.metrics.unit
                    text: modelData === "" ? "–" : modelData
                    wrapMode: Text.Wrap
                    font: row.head ? Theme.fonts.caption : !same && index > 1 ? Theme.fonts.strong : Theme.fonts.body
                    color: row.clash ? Theme.colors.text : row.head || same || index === 1 ? Theme.colors.muted : Theme.colors.text
                    Accessible.ignored: true
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: row.head ? Theme.metrics.line : Theme.metrics.hairline
            color: row.head ? Theme.colors.line : Theme.colors.softLine
        }
    }
}
