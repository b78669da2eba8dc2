// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// The bar: organization, the box that searches and runs commands, sync state, notifications, person.
Rectangle {
    id: root

    required property string organization
    /// Roles: organizationId, title.
    required property var organizations
    required property SyncState sync
    required property date now
    required property int unread
    required property string userName
    required property string userInitials

    signal organizationChosen(string organizationId)
    signal paletteRequested()
    signal syncRequested()
    signal notificationsRequested()
    signal settingsRequested()
    signal accountsRequested()
    signal shortcutsRequested()
    signal signOutRequested()

    implicitHeight: Theme.metrics.bar + Theme.metrics.heavy
    color: Theme.colors.bar
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Bar")

    RowLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.metrics.heavy
        anchors.leftMargin: Theme.metrics.unit
        spacing: Theme.metrics.gap

        BarButton {
            id: organizationButton
            text: root.organization
            Layout.maximumWidth: root.width * 0.22
            Layout.fillHeight: true
            Accessible.name: qsTr("Organization: %1").arg(root.organization)
            Accessible.role: Accessible.ButtonDropDown
            onClicked: organizationMenu.openAt(organizationButton, 0, organizationButton.height)
            LazyPopup {
                id: organizationMenu
                sourceComponent: Menu {
                    id: organizationList
                    Instantiator {
                        model: root.organizations
                        MenuItem {
                            required property string organizationId
                            required property string title
                            text: title
                            checkable: true
                            checked: title === root.organization
                            onTriggered: root.organizationChosen(organizationId)
                        }
                        onObjectAdded: (index, object) => organizationList.insertItem(index, object as MenuItem)
                        onObjectRemoved: (index, object) => organizationList.removeItem(object as MenuItem)
                    }
                }
            }
        }
        Item { Layout.fillWidth: true; Layout.maximumWidth: Theme.metrics.widest * 3 }
        PaletteBox {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.metrics.scale * 480
            Layout.maximumWidth: Theme.metrics.scale * 560
            onClicked: root.paletteRequested()
        }
        Item { Layout.fillWidth: true }
        SyncButton {
            sync: root.sync
            now: root.now
            onClicked: root.syncRequested()
        }
        IconButton {
            id: bell
            text: root.unread > 0 ? qsTr("%n notifications", "", root.unread) : qsTr("No new notifications")
            icon.name: "flag"
            onBar: true
            Layout.preferredWidth: Theme.metrics.bar
            onClicked: root.notificationsRequested()
            CountBadge {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: -2
                count: root.unread
            }
        }
        T.AbstractButton {
            id: person
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.metrics.bar
            Accessible.name: root.userName
            Accessible.role: Accessible.ButtonDropDown
            onClicked: personMenu.openAt(person, person.width - personMenu.made().width, person.height)
            Keys.onReturnPressed: person.click()
            Keys.onEnterPressed: person.click()
            contentItem: Label {
                text: root.userInitials
                font: Theme.fonts.action
                color: Theme.colors.onBar
                horizontalAlignment: Text.AlignHCenter
            }
            background: Rectangle {
                color: Theme.colors.barHover
                FocusFrame {
                    visible: person.visualFocus
                    inside: true
                    onBar: true
                }
            }
            LazyPopup {
                id: personMenu
                sourceComponent: Menu {
                    MenuItem { text: qsTr("Settings"); icon.name: "settings"; shortcut: ActionKeys.of("settings", "Ctrl+,"); onTriggered: root.settingsRequested() }
                    MenuItem { text: qsTr("Keyboard"); icon.name: "keyboard"; shortcut: ActionKeys.of("keyboard", "Ctrl+F1"); onTriggered: root.shortcutsRequested() }
                    MenuItem { text: qsTr("Other account"); icon.name: "people"; onTriggered: root.accountsRequested() }
                    MenuLine {}
                    MenuItem { text: qsTr("Sign out"); icon.name: "sign-out"; danger: true; onTriggered: root.signOutRequested() }
                }
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.metrics.heavy
        color: Theme.colors.accent
    }
}
