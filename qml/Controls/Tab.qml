// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

T.TabButton {
    id: root

    /// What the tab opens, for whoever fills the bar from a model.
    property string name: ""
    /// How many wait behind the tab; nothing is shown for 0.
    property int badge: 0
    property string reason: ""

    width: implicitWidth
    // See Tabs.
    transform: Scale { origin.x: root.width / 2; xScale: root.mirrored ? -1 : 1 }
    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.metrics.tab
    horizontalPadding: Theme.metrics.wide - 2
    enabled: reason === ""
    hoverEnabled: true
    // Tab reaches the open one; the arrow keys go on from there. A click leaves the focus to the page that it opens.
    focusPolicy: checked ? Qt.TabFocus : Qt.NoFocus
    font: Theme.fonts.strong
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: reason
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Row {
            id: words
            anchors.centerIn: parent
            spacing: Theme.metrics.unit
            Label {
                text: root.text
                font: root.font
                color: !root.enabled ? Theme.colors.disabled : root.checked || root.hovered ? Theme.colors.text : Theme.colors.muted
            }
            CountBadge {
                anchors.verticalCenter: parent.verticalCenter
                count: root.badge
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.metrics.heavy
            color: Theme.colors.accent
            visible: root.checked
        }
        FocusFrame {
            visible: root.visualFocus
            inside: true
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
}
