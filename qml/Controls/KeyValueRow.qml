// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A fact: what it is on the left, what it says beside it, and whatever is put in after that.
Item {
    id: root

    required property string label
    property string value: ""
    property bool strong: false
    property real labelWidth: Theme.metrics.scale * 96
    default property alias extra: row.data

    implicitWidth: labelWidth + row.implicitWidth
    implicitHeight: Math.max(Math.round(Theme.metrics.row * 0.72), row.implicitHeight, name.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    Label {
        id: name
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.labelWidth - Theme.metrics.unit
        text: root.label
        font: Theme.fonts.caption
        color: Theme.colors.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Row {
        id: row
        anchors.left: name.right
        anchors.leftMargin: Theme.metrics.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.metrics.unit
        Label {
            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(0, root.width - root.labelWidth))
            text: root.value
            font: root.strong ? Theme.fonts.strong : Theme.fonts.body
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
