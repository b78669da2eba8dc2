// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// An action as a word in a 2-px frame, with an icon and the key that triggers it. `reason` says why it
/// cannot be used now: while it is set, the button is off and explains itself.
T.Button {
    id: root

    enum Kind { Plain, Primary, Danger, Quiet }

    property int kind: Button.Plain
    /// A key sequence; shown in a cap, and works while the button can be pressed.
    property string shortcut: ""
    /// A key that is shown but handled elsewhere, as Enter is by a table.
    property string keyHint: ""
    property string reason: ""
    /// For touch and for decisions at the foot of a page.
    property bool large: false
    /// On the asphalt bar.
    property bool onBar: false

    readonly property bool primary: kind === Button.Primary
    readonly property color ink: {
        if (!enabled)
            return onBar ? Theme.colors.onBarMuted : Theme.colors.disabled;
        if (primary || checked)
            return Theme.colors.onAccent;
        if (onBar)
            return Theme.colors.onBar;
        return kind === Button.Danger ? Theme.colors.danger : Theme.colors.text;
    }
    readonly property color frame: {
        if (!enabled)
            return onBar ? Theme.colors.barLine : Theme.colors.disabledLine;
        if (primary || checked)
            return Theme.colors.accentLine;
        if (kind === Button.Quiet)
            return "transparent";
        if (onBar)
            return Theme.colors.barLine;
        return kind === Button.Danger ? Theme.colors.danger : Theme.colors.controlLine;
    }
    readonly property color ground: {
        if ((primary || checked) && enabled)
            return down ? Theme.colors.accentPressed : hovered ? Theme.colors.accentHover : Theme.colors.accent;
        if (onBar)
            return hovered || down ? Theme.colors.barHover : Theme.colors.bar;
        if (kind === Button.Quiet)
            return down ? Theme.colors.sunken : hovered ? Theme.colors.hover : "transparent";
        return down ? Theme.colors.sunken : hovered ? Theme.colors.hover : Theme.colors.surface;
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: large ? Theme.metrics.large : Theme.metrics.control
    leftPadding: text === "" ? Theme.metrics.unit : large ? Theme.metrics.wider : Theme.metrics.wide
    rightPadding: shortcut !== "" || keyHint !== "" ? Theme.metrics.gap : leftPadding
    spacing: Theme.metrics.unit
    enabled: reason === ""
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font: large ? Theme.fonts.heading : Theme.fonts.action
    Accessible.name: text
    Accessible.description: reason
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        implicitWidth: label.implicitWidth + (icon.visible ? icon.width + root.spacing : 0) + (cap.visible ? cap.width + root.spacing : 0)
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: root.spacing

            Icon {
                id: icon
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.metrics.icon
                height: width
                name: root.icon.name
                visible: name !== ""
                color: root.ink
            }
            Label {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - row.parent.implicitWidth + implicitWidth))
                text: root.text
                font: root.font
                color: root.ink
            }
            Loader {
                id: cap
                anchors.verticalCenter: parent.verticalCenter
                active: root.shortcut !== "" || root.keyHint !== ""
                visible: active
                sourceComponent: KeyCap {
                    keys: root.shortcut !== "" ? root.shortcut : root.keyHint
                    ink: root.ink
                }
            }
        }
    }

    background: Rectangle {
        color: root.ground
        border.width: Theme.metrics.line
        border.color: root.frame

        FocusFrame {
            visible: root.visualFocus
            onBar: root.onBar
        }
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
            // One that the loader has dropped is still there for a moment, and two for the same keys cancel each other.
            enabled: keys.item === key && root.enabled && root.visible
            // Both Enter keys; naming one key twice would make it ambiguous with itself.
            sequences: /(Return|Enter)$/.test(root.shortcut) ? [root.shortcut.replace(/(Return|Enter)$/, "Return"), root.shortcut.replace(/(Return|Enter)$/, "Enter")]
                                                             : [root.shortcut]
            onActivated: root.click()
        }
    }
}
