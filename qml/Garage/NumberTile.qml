// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// A number of a period, and what it was in the one before.
Rectangle {
    id: root

    required property string value
    required property string label
    property string before: ""

    implicitWidth: Math.max(number.implicitWidth, what.implicitWidth, earlier.implicitWidth) + 2 * Theme.metrics.wide
    implicitHeight: column.implicitHeight + 2 * Theme.metrics.gap
    color: Theme.colors.surface
    border.width: Theme.metrics.line
    border.color: Theme.colors.line
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value + ", " + earlier.text

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.metrics.wide
        spacing: Theme.metrics.half
        Label {
            id: what
            text: root.label
            font: Theme.fonts.caption
            color: Theme.colors.muted
            Accessible.ignored: true
        }
        Label {
            id: number
            width: Math.min(implicitWidth, column.width)
            text: root.value
            font: Theme.fonts.title
            Accessible.ignored: true
        }
        Label {
            id: earlier
            width: Math.min(implicitWidth, column.width)
            text: qsTr("before: %1").arg(root.before)
            font: Theme.fonts.small
            color: Theme.colors.muted
            Accessible.ignored: true
        }
    }
}
