// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Theme

/// A key cap that can be pressed like the key.
T.AbstractButton {
    id: root

    required property string keys

    implicitWidth: cap.implicitWidth
    implicitHeight: Math.max(cap.implicitHeight, Theme.metrics.header)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        KeyCap {
            id: cap
            anchors.centerIn: parent
            keys: root.keys
            ink: !root.enabled ? Theme.colors.disabled : root.hovered ? Theme.colors.text : Theme.colors.muted
        }
    }
    FocusFrame { visible: root.visualFocus }
    HoverTip {
        wanted: root.hovered
        text: root.text
    }
    Shortcut {
        enabled: root.enabled && root.visible
        sequence: root.keys
        onActivated: root.click()
    }
}
