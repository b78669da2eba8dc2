// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// A number that matters now, as a bay: a yellow edge, hatched when something is overdue. Pressing it
/// opens the list behind it.
T.AbstractButton {
    id: root

    required property string value
    /// What is counted, and within which bounds: "Arrivals", "next 2 h".
    required property string label
    property string remark: ""
    property bool overdue: false

    readonly property real edge: Math.round(Theme.metrics.scale * 14)

    implicitWidth: Math.max(what.implicitWidth, number.implicitWidth) + leftPadding + rightPadding
    implicitHeight: number.height + words.implicitHeight + topPadding + bottomPadding + Theme.metrics.half
    leftPadding: (mirrored ? 0 : edge) + Theme.metrics.wide
    rightPadding: (mirrored ? edge : 0) + Theme.metrics.wide
    topPadding: Theme.metrics.gap
    bottomPadding: Theme.metrics.gap
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: value + " " + label
    Accessible.name: remark === "" ? text : text + " " + remark
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Text {
            id: number
            anchors.left: parent.left
            // Number and words stand in the middle of a tile that is given more height than it needs.
            y: Math.max(0, Math.round((parent.height - height - Theme.metrics.half - words.height) / 2))
            // The face leaves a third of its line empty; the tile gives only its capitals room.
            height: Math.round(font.pixelSize * 0.78)
            verticalAlignment: Text.AlignVCenter
            topPadding: Math.round(font.pixelSize * 0.1)
            text: root.value
            font: Theme.fonts.number
            color: Theme.colors.text
            textFormat: Text.PlainText
        }
        Flow {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: number.bottom
            anchors.topMargin: Theme.metrics.half
            spacing: Theme.metrics.half
            Label {
                id: what
                text: root.label
                font: Theme.fonts.strong
            }
            Label {
                width: Math.min(implicitWidth, root.availableWidth)
                text: root.remark
                color: Theme.colors.muted
            }
        }
    }

    background: Rectangle {
        color: root.down ? Theme.colors.sunken : root.hovered ? Theme.colors.hover : Theme.colors.surface
        // The tile whose list is shown has the heavier frame.
        border.width: root.checked ? 2 * Theme.metrics.line : Theme.metrics.line
        border.color: root.checked ? Theme.colors.text : Theme.colors.line

        Item {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.margins: Theme.metrics.line
            width: root.edge - Theme.metrics.line
            Rectangle {
                anchors.fill: parent
                color: Theme.colors.accent
            }
            Hatch {
                visible: root.overdue
                anchors.fill: parent
                color: Theme.colors.onAccent
                period: 14 * Theme.metrics.scale
                bandWidth: 7 * Theme.metrics.scale
            }
        }
        FocusFrame { visible: root.visualFocus }
    }
}
