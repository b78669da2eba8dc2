// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// An action as an icon alone. `text` is its name for the tool tip and the screen reader.
T.AbstractButton {
    id: root

    property string reason: ""
    property string shortcut: ""
    property bool framed: false
    property bool onBar: false
    property bool mirrorIcon: false
    property color ink: !enabled ? (onBar ? Theme.colors.onBarMuted : Theme.colors.disabled)
                                 : checked ? Theme.colors.onAccent : onBar ? Theme.colors.onBar : Theme.colors.text

    implicitWidth: Theme.metrics.control
    implicitHeight: Theme.metrics.control
    padding: Theme.metrics.half
    enabled: reason === ""
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: reason
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: Theme.metrics.icon
            height: width
            name: root.icon.name
            color: root.ink
            mirror: root.mirrorIcon && root.mirrored
        }
    }

    background: Rectangle {
        color: root.checked && root.enabled ? Theme.colors.accent
             : root.down ? (root.onBar ? Theme.colors.barHover : Theme.colors.sunken)
             : root.hovered ? (root.onBar ? Theme.colors.barHover : Theme.colors.hover)
             : root.framed ? (root.onBar ? Theme.colors.bar : Theme.colors.surface) : "transparent"
        border.width: root.framed ? Theme.metrics.line : 0
        border.color: !root.enabled ? Theme.colors.disabledLine : root.onBar ? Theme.colors.barLine : Theme.colors.controlLine

        FocusFrame {
            visible: root.visualFocus
            onBar: root.onBar
            inside: !root.framed
        }
    }

    HoverTip {
        wanted: root.hovered && root.enabled
        text: root.text
        shortcut: root.shortcut
    }
    Loader {
        anchors.fill: parent
        active: root.reason !== ""
        sourceComponent: DisabledReason {
            control: root
            reason: root.reason
        }
    }
    Loader {
        id: keys
        active: root.shortcut !== ""
        sourceComponent: Shortcut {
            id: key
            // See Button.
            enabled: keys.item === key && root.enabled && root.visible
            sequence: root.shortcut
            onActivated: root.click()
        }
    }
}
