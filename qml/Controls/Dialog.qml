// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Theme

/// A question in the middle of the window. Escape leaves it, Ctrl+Enter (or Enter, where the content
/// does not take it) does what it offers.
T.Dialog {
    id: root

    /// The word on the button that does it; empty for a dialog that only tells.
    property string acceptText: qsTr("OK")
    property string cancelText: qsTr("Cancel")
    /// On the only button of a dialog that only tells.
    property string closeText: qsTr("Close")
    property int acceptKind: Button.Primary
    /// Why it cannot be done yet.
    property string acceptReason: ""
    property real preferredWidth: 440
    property real settledHeight: 1

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.metrics.scale * preferredWidth, (parent?.width ?? 800) - Theme.metrics.widest)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + implicitFooterHeight + topPadding + bottomPadding
    height: settledHeight
    modal: true
    focus: true
    padding: Theme.metrics.wider
    topPadding: Theme.metrics.unit
    bottomPadding: Theme.metrics.wide
    closePolicy: T.Popup.CloseOnEscape
    font: Theme.fonts.body

    // Later, and not while a text that wraps is still measuring itself: its new lines would come round to this height again.
    Binding {
        target: root
        property: "settledHeight"
        value: Math.min(root.implicitHeight, (root.parent?.height ?? 600) - Theme.metrics.widest)
        delayed: true
    }

    header: Label {
        text: root.title
        font: Theme.fonts.heading
        wrapMode: Text.Wrap
        leftPadding: Theme.metrics.wider
        rightPadding: Theme.metrics.wider
        topPadding: Theme.metrics.wide + 2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    background: Rectangle {
        color: Theme.colors.popup
        border.width: Theme.metrics.line
        border.color: Theme.colors.controlLine
    }
    footer: FocusScope {
        implicitHeight: buttons.implicitHeight + Theme.metrics.wide + Theme.metrics.wide
        RowLayout {
            id: buttons
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.metrics.wider
            anchors.rightMargin: Theme.metrics.wider
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.metrics.unit
            Button {
                visible: root.acceptText !== ""
                text: root.acceptText
                kind: root.acceptKind
                reason: root.acceptReason
                shortcut: root.visible ? "Ctrl+Return" : ""
                onClicked: root.accept()
            }
            Button {
                text: root.acceptText === "" ? root.closeText : root.cancelText
                visible: text !== ""
                onClicked: root.reject()
            }
            Label {
                text: root.acceptReason
                color: Theme.colors.muted
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
    T.Overlay.modal: Rectangle { color: Theme.colors.scrim }
}
