// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

T.RadioButton {
    id: root

    property string reason: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.metrics.control, implicitContentHeight)
    leftPadding: mirrored ? 0 : Theme.metrics.check + spacing
    rightPadding: mirrored ? Theme.metrics.check + spacing : 0
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
    indicator: CheckMark {
        x: root.mirrored ? root.width - width : 0
        y: Math.round((root.height - height) / 2)
        single: true
        checkState: root.checked ? Qt.Checked : Qt.Unchecked
        on: root.enabled
        hovered: root.hovered
        FocusFrame { visible: root.visualFocus }
    }
    DisabledReason {
        control: root
        reason: root.reason
    }
}
