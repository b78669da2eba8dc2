// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Theme

/// A panel at the side of the window, over the page: it leaves the page in sight.
T.Popup {
    id: root

    property string title: ""
    property real preferredWidth: 400
    /// Below the bar of the shell.
    property real under: Theme.metrics.bar + Theme.metrics.heavy
    property alias actions: actions.data
    default property alias content: body.data

    parent: T.Overlay.overlay
    x: mirrored ? 0 : (parent?.width ?? 0) - width
    y: under
    width: Math.min(Theme.metrics.scale * preferredWidth, parent?.width ?? 400)
    height: (parent?.height ?? 0) - under
    padding: Theme.metrics.line
    modal: false
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.colors.popup
        border.width: Theme.metrics.line
        border.color: Theme.colors.controlLine
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        RowLayout {
            id: head
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.metrics.wide
            anchors.rightMargin: Theme.metrics.unit
            height: Theme.metrics.large
            spacing: Theme.metrics.unit
            Label {
                text: root.title
                font: Theme.fonts.heading
                Layout.fillWidth: true
            }
            Row {
                id: actions
                spacing: Theme.metrics.unit
            }
            IconButton {
                text: qsTr("Close")
                icon.name: "close"
                onClicked: root.close()
            }
        }
        Rectangle {
            id: line
            anchors.top: head.bottom
            width: parent.width
            height: Theme.metrics.line
            color: Theme.colors.line
        }
        Item {
            id: body
            anchors.top: line.bottom
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
