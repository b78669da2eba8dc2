// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// The frame around every page: rail, bar, tabs and the open page. It lays out and routes; what is
/// inside comes from the application.
FocusScope {
    id: root

    /// Roles: name, title, iconName, shortcut, badge.
    required property var workspaces
    required property string workspace
    /// Pages of the open workspace; roles: name, title, badge.
    required property var tabs
    required property string tab
    required property Component page

    required property string organization
    /// Roles: organizationId, title.
    required property var organizations
    required property SyncState sync
    required property date now
    required property int unread
    required property string userName
    required property string userInitials

    readonly property PageHistory history: PageHistory {}
    readonly property Item pageItem: pageLoader.item as Item
    /// A line across the top of the page, for what concerns all of it: a Banner.
    property alias notice: notice.data

    signal workspaceChosen(string name)
    signal tabChosen(string name)
    signal organizationChosen(string organizationId)
    signal paletteRequested()
    signal syncRequested()
    signal notificationsRequested()
    signal settingsRequested()
    signal accountsRequested()
    signal shortcutsRequested()
    signal signOutRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.page
    }
    TopBar {
        id: bar
        anchors.left: rail.right
        anchors.right: parent.right
        organization: root.organization
        organizations: root.organizations
        sync: root.sync
        now: root.now
        unread: root.unread
        userName: root.userName
        userInitials: root.userInitials
        onOrganizationChosen: organizationId => root.organizationChosen(organizationId)
        onPaletteRequested: root.paletteRequested()
        onSyncRequested: root.syncRequested()
        onNotificationsRequested: root.notificationsRequested()
        onSettingsRequested: root.settingsRequested()
        onAccountsRequested: root.accountsRequested()
        onShortcutsRequested: root.shortcutsRequested()
        onSignOutRequested: root.signOutRequested()
    }
    WorkspaceRail {
        id: rail
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        workspaces: root.workspaces
        current: root.workspace
        onChosen: name => root.workspaceChosen(name)
    }
    TabStrip {
        id: strip
        anchors.top: bar.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        tabs: root.tabs
        current: root.tab
        onChosen: name => root.tabChosen(name)
    }
    Column {
        id: notice
        anchors.top: strip.bottom
        anchors.left: rail.right
        anchors.right: parent.right
    }
    Loader {
        id: pageLoader
        anchors.top: notice.bottom
        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        sourceComponent: root.page
        focus: true
        onLoaded: {
            const page = item as PageItem;
            if (page)
                page.now = Qt.binding(() => root.now);
            Qt.callLater(root.giveFocus);
        }
    }

    function back(): void {
        history.back();
        Qt.callLater(root.leaveShell);
    }
    function forward(): void {
        history.forward();
        Qt.callLater(root.leaveShell);
    }
    // Walking back leads into the page, also from a tab or the rail that led away from it.
    function leaveShell(): void {
        if (strip.activeFocus || rail.activeFocus || bar.activeFocus)
            pageLoader.forceActiveFocus(Qt.TabFocusReason);
        giveFocus();
    }
    /// A page that does not say where its focus belongs gets it on the first thing that takes it.
    function giveFocus(): void {
        const lost = () => [null, Window.contentItem, pageLoader, pageItem].includes(Window.activeFocusItem);
        if (!pageItem || !visible || !lost())
            return;
        pageItem.forceActiveFocus(Qt.TabFocusReason);
        if (!lost())
            return;
        const first = pageItem.nextItemInFocusChain(true);
        for (let up = first; up; up = up.parent) {
            if (up === pageItem)
                first.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Shortcut {
        sequence: ActionKeys.of("palette", "Ctrl+K")
        onActivated: root.paletteRequested()
    }
    Shortcut {
        sequence: ActionKeys.of("keyboard", "Ctrl+F1")
        onActivated: root.shortcutsRequested()
    }
    Shortcut {
        sequence: ActionKeys.of("settings", "Ctrl+,")
        onActivated: root.settingsRequested()
    }
    Shortcut {
        sequences: ActionKeys.chosen["back"] === undefined ? [StandardKey.Back] : [ActionKeys.chosen["back"]]
        onActivated: root.back()
    }
    Shortcut {
        sequences: ActionKeys.chosen["forward"] === undefined ? [StandardKey.Forward] : [ActionKeys.chosen["forward"]]
        onActivated: root.forward()
    }
    Keys.onPressed: event => {
        // "?" opens the sheet of keys wherever it is not text.
        if (event.text === "?") {
            root.shortcutsRequested();
            event.accepted = true;
        }
    }
}
