// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// What a field was, what it is for the person and what it is on the core, for each field that differs. Where there
/// are several, the person takes one side or the other for each.
Column {
    id: root

    /// Each {name, label, base, mine, theirs, clash, choice}: all as they are shown; `clash` where both changed it,
    /// `choice` "mine", "theirs" or "".
    required property list<var> fields
    property bool choosable: false

    readonly property real column: Math.floor(width / 4)

    signal chosen(string field, string side)

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
        model: root.fields.length
        ConflictRow {
            required property int index
            readonly property var field: root.fields[index] ?? ({})
            name: field.name ?? ""
            label: field.label ?? ""
            base: field.base ?? ""
            mine: field.mine ?? ""
            theirs: field.theirs ?? ""
            clash: Boolean(field.clash)
            choice: field.choice ?? ""
        }
    }

    component ConflictRow: Item {
        id: row
        property string name: ""
        required property string label
        required property string base
        required property string mine
        required property string theirs
        property string choice: ""
        property bool head: false
        property bool clash: false
        readonly property bool asks: root.choosable && clash && !head

        width: root.width
        height: Math.max(head ? Theme.metrics.header : Theme.metrics.row, cells.implicitHeight + Theme.metrics.unit)
        Accessible.role: Accessible.Row
        Accessible.name: head ? "" : qsTr("%1: before %2, yours %3, theirs %4").arg(label).arg(base).arg(mine).arg(theirs)

        Rectangle {
            anchors.fill: parent
            color: row.clash && row.choice === "" ? Theme.colors.dangerGround : "transparent"
        }
        Row {
            id: cells
            anchors.verticalCenter: parent.verticalCenter
            Cell { text: row.label; head: row.head }
            Cell { text: row.base === "" ? "–" : row.base; head: row.head; faint: !row.clash }
            Cell { visible: !row.asks; text: row.mine === "" ? "–" : row.mine; head: row.head; differs: row.mine !== row.base; faint: !row.clash && !differs }
            Cell { visible: !row.asks; text: row.theirs === "" ? "–" : row.theirs; head: row.head; differs: row.theirs !== row.base; faint: !row.clash && !differs }
            Side {
                visible: row.asks
                text: row.mine === "" ? "–" : row.mine
                taken: row.choice === "mine"
                spoken: qsTr("%1: yours, %2").arg(row.label).arg(row.mine)
                onClicked: root.chosen(row.name, "mine")
            }
            Side {
                visible: row.asks
                text: row.theirs === "" ? "–" : row.theirs
                taken: row.choice === "theirs"
                spoken: qsTr("%1: theirs, %2").arg(row.label).arg(row.theirs)
                onClicked: root.chosen(row.name, "theirs")
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: row.head ? Theme.metrics.line : Theme.metrics.hairline
            color: row.head ? Theme.colors.line : Theme.colors.softLine
        }
    }
    component Cell: Label {
        property bool head: false
        property bool faint: false
        property bool differs: false
        width: root.column
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        leftPadding: Theme.metrics.unit
        rightPadding: Theme.metrics.unit
        wrapMode: Text.Wrap
        font: head ? Theme.fonts.caption : differs ? Theme.fonts.strong : Theme.fonts.body
        color: head || faint ? Theme.colors.muted : Theme.colors.text
        Accessible.ignored: true
    }
    component Side: Item {
        id: side
        property alias text: button.text
        required property bool taken
        required property string spoken
        signal clicked()
        width: root.column
        implicitHeight: button.implicitHeight
        RadioButton {
            id: button
            x: Theme.metrics.unit
            width: parent.width - 2 * x
            autoExclusive: false
            font: side.taken ? Theme.fonts.strong : Theme.fonts.body
            Accessible.name: side.spoken
            onClicked: side.clicked()
            Binding on checked { value: side.taken }
        }
    }
}
