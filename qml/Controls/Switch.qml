// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// On or off at once, without a step to confirm.
T.Switch {
    id: root

    property string reason: ""

    readonly property real track: Theme.metrics.check * 2

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.metrics.control, implicitContentHeight)
    leftPadding: mirrored ? 0 : track + spacing
    rightPadding: mirrored ? track + spacing : 0
    spacing: Theme.metrics.unit
    enabled: reason === ""
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font: Theme.fonts.body
    Accessible.name: text
    Accessible.description: reason
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Label {
        text: root.text
        font: root.font
        color: root.enabled ? Theme.colors.text : Theme.colors.disabled
        wrapMode: Text.Wrap
    }
    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: Math.round((root.height - height) / 2)
        width: root.track
        height: Theme.metrics.check
        color: !root.enabled ? Theme.colors.sunken : root.checked ? Theme.colors.accent : Theme.colors.surface
        border.width: Theme.metrics.line
        border.color: !root.enabled ? Theme.colors.disabledLine : root.checked ? Theme.colors.accentLine : Theme.colors.controlLine

        Rectangle {
            width: parent.height - 8
            height: width
            x: 4 + root.visualPosition * (parent.width - width - 8)
            y: 4
            color: !root.enabled ? Theme.colors.disabled : root.checked ? Theme.colors.onAccent : Theme.colors.controlLine
            Behavior on x {
                enabled: !root.down
                NumberAnimation { duration: Theme.quick }
            }
        }
        FocusFrame { visible: root.visualFocus }
    }
    DisabledReason {
        control: root
        reason: root.reason
    }
}
