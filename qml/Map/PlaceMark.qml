// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// A place on the map, or the number of those that stand here.
T.AbstractButton {
    id: root

    required property int count
    required property string title
    required property bool selected

    readonly property bool single: count === 1
    readonly property real signHeight: sign.height

    implicitWidth: Math.max(sign.width, name.visible ? name.width : 0)
    implicitHeight: sign.height + (name.visible ? name.height + Theme.metrics.half : 0)
    hoverEnabled: true
    text: single ? title : qsTr("%n garages here", "", count)
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Rectangle {
            id: sign
            readonly property real side: root.single ? (root.selected ? 32 : 24) : root.count < 100 ? 36 : 44
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.round(Theme.metrics.scale * side)
            height: width
            color: root.selected ? Theme.colors.onAccent : root.hovered ? Theme.colors.accentHover : Theme.colors.accent
            border.width: Theme.metrics.heavy
            border.color: root.selected ? Theme.colors.accent : Theme.colors.onAccent
            Code {
                visible: !root.single || root.selected
                anchors.centerIn: parent
                text: root.single ? "P" : root.count
                color: root.selected ? Theme.colors.accent : Theme.colors.onAccent
                Accessible.ignored: true
            }
            FocusFrame { visible: root.visualFocus }
        }
        Rectangle {
            id: name
            visible: root.single && (root.selected || root.hovered || root.visualFocus)
            anchors.top: sign.bottom
            anchors.topMargin: Theme.metrics.half
            anchors.horizontalCenter: parent.horizontalCenter
            width: words.implicitWidth + Theme.metrics.wide
            height: words.implicitHeight + Theme.metrics.unit
            color: Theme.colors.surface
            border.width: Theme.metrics.line
            border.color: Theme.colors.line
            Label {
                id: words
                anchors.centerIn: parent
                text: root.title
                font: Theme.fonts.strong
            }
        }
    }
}
