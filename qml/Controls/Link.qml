// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// Words that lead to a record or an explanation, underlined.
T.AbstractButton {
    id: root

    property string reason: ""
    property bool onAccent: false

    implicitWidth: label.implicitWidth
    implicitHeight: label.implicitHeight
    enabled: reason === ""
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font: Theme.fonts.body
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.description: reason
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Label {
        id: label
        text: root.text
        font.family: root.font.family
        font.pixelSize: root.font.pixelSize
        font.weight: root.font.weight
        font.underline: root.enabled
        color: !root.enabled ? Theme.colors.disabled : root.onAccent ? Theme.colors.onAccent
             : root.hovered ? Theme.colors.info : Theme.colors.text
    }
    background: Item {
        FocusFrame {
            visible: root.visualFocus
            anchors.margins: -2
        }
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    DisabledReason {
        control: root
        reason: root.reason
    }
}
