// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// One line of text in a 2-px frame. `error` turns the frame red and is read out; FormField shows it.
T.TextField {
    id: root

    property string error: ""
    /// Why the field cannot be edited.
    property string reason: ""
    property string iconName: ""
    property bool onBar: false

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property color ink: !enabled ? Theme.colors.disabled : onBar ? Theme.colors.onBar : Theme.colors.text
    readonly property color quiet: onBar ? Theme.colors.onBarMuted : Theme.colors.muted

    implicitWidth: Theme.metrics.scale * 200
    implicitHeight: Theme.metrics.control
    leftPadding: Theme.metrics.gap + (!root.mirrored && iconName !== "" ? Theme.metrics.icon + Theme.metrics.unit : 0)
    rightPadding: Theme.metrics.gap + (root.mirrored && iconName !== "" ? Theme.metrics.icon + Theme.metrics.unit : 0)
    topPadding: 0
    bottomPadding: 0
    enabled: reason === ""
    hoverEnabled: true
    selectByMouse: true
    font: Theme.fonts.body
    color: ink
    placeholderTextColor: quiet
    selectionColor: Theme.colors.accent
    selectedTextColor: Theme.colors.onAccent
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: placeholderText
    Accessible.description: error !== "" ? error : reason

    background: Rectangle {
        color: root.onBar ? Theme.colors.bar : root.enabled ? Theme.colors.surface : Theme.colors.sunken
        border.width: Theme.metrics.line
        border.color: root.error !== "" ? Theme.colors.danger
                    : !root.enabled ? Theme.colors.disabledLine
                    : root.onBar ? Theme.colors.barLine : Theme.colors.controlLine

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.metrics.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.metrics.icon
            height: width
            name: root.iconName
            visible: name !== ""
            color: root.quiet
        }
        FocusFrame {
            visible: root.activeFocus && !root.readOnly
            onBar: root.onBar
        }
    }

    Label {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height
        text: root.placeholderText
        color: root.placeholderTextColor
        visible: root.length === 0 && root.preeditText === ""
        horizontalAlignment: root.horizontalAlignment
        Accessible.ignored: true
    }

    Loader {
        anchors.fill: parent
        active: root.reason !== ""
        sourceComponent: DisabledReason {
            control: root
            reason: root.reason
        }
    }
}
