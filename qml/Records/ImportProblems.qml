// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Theme

/// What is wrong with a file: row, column, value and why.
ListView {
    id: root

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    T.ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What is wrong")
    delegate: Item {
        id: problem

        required property int line
        required property string column
        required property string value
        required property string reason

        width: ListView.view ? ListView.view.width : 0
        height: Math.max(Theme.metrics.row, why.implicitHeight + Theme.metrics.unit)
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("Line %1, %2: %3. %4").arg(line).arg(column).arg(value).arg(reason)

        Label {
            id: row
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.metrics.scale * 68
            text: qsTr("Line %1").arg(problem.line)
            color: Theme.colors.muted
        }
        Label {
            id: name
            anchors.left: row.right
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * 0.18
            text: problem.column === "" ? qsTr("Row") : problem.column
            elide: Text.ElideRight
        }
        Label {
            id: cell
            anchors.left: name.right
            anchors.leftMargin: Theme.metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * 0.24
            text: problem.value === "" ? "–" : problem.value
            textFormat: Text.PlainText
            color: Theme.colors.muted
            elide: Text.ElideRight
        }
        Label {
            id: why
            anchors.left: cell.right
            anchors.leftMargin: Theme.metrics.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: problem.reason
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.metrics.hairline
            color: Theme.colors.softLine
        }
    }
}
