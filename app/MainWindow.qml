// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Theme
import Autospace.Shell
import Autospace.Models

/// The one window: the shell around the open page, or the sign-in page while nobody is signed in.
Window {
    id: root

    required property AppClock clock
    required property SignInController signIn
    required property SyncStatusModel sync
    required property AttentionModel attention
    required property NotificationModel notifications
    required property UndoKeeper undo
    /// An address to open first.
    property string startPage: ""
    /// For pictures and tests: nothing blinks or moves.
    property bool still: false

    /// Every address that can be drawn, for --list-pages, pictures and the self-test.
    readonly property list<string> pages: routes.addresses()
    readonly property PageItem pageItem: shell.pageItem as PageItem
    /// There is something to work with on it; it is shown then.
    readonly property bool filled: Client.open ? pageItem !== null && pageItem.filled : root.signIn.ready
    /// The open page has all its data.
    readonly property bool settled: pageItem !== null && pageItem.settled
    property url waitingLink: ""
    /// The person has been brought here, and has not yet chosen a page.
    property bool arriving: true
    /// The open page without what is open in it; empty while nobody is signed in.
    readonly property string openRoute: Client.open && routes.current ? routes.current.name : ""

    title: Client.open && routes.current ? qsTr("%1 – Autospace").arg(routes.current.title) : qsTr("Autospace")
    color: Theme.colors.page
    minimumWidth: 960
    minimumHeight: 600
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    onPageItemChanged: tellPage()
    onActiveFocusItemChanged: focusKeeper.follow(activeFocusItem)
    Component.onCompleted: {
        if (!openPage(startPage))
            openPage(pages[0]);
        arriving = true;
    }

    Routes {
        id: routes
        address: shell.history.current
        attention: root.attention
        keys: actions.all
    }
    ShellActions {
        id: actions
        routes: routes
    }
    AppShell {
        id: shell
        anchors.fill: parent
        visible: Client.open
        enabled: visible
        focus: visible
        workspaces: routes.workspaces
        workspace: routes.workspace
        tabs: routes.tabs
        tab: routes.current ? routes.current.under || routes.current.name : ""
        page: Client.open ? routes.page : null
        organization: Client.organizationName
        organizations: root.signIn.organizations
        sync: SyncState {
            state: root.sync.state
            waiting: root.sync.waiting
            refused: root.sync.refused
            asOf: root.sync.asOf
        }
        now: root.clock.moment
        unread: root.notifications.unread
        userName: Client.personName
        userInitials: root.initials(Client.personName)
        onWorkspaceChosen: name => root.openPage(routes.firstOf(name))
        onTabChosen: name => root.openPage(name)
        onOrganizationChosen: organizationId => {
            // What was open belongs to the organization that is left.
            root.arriving = true;
            shell.history.clear();
            root.signIn.chooseOrganization(organizationId);
            Qt.callLater(root.arrive);
        }
        onPaletteRequested: popups.openPalette()
        onSyncRequested: root.sync.refused > 0 ? root.openPage("attention") : popups.openState()
        onNotificationsRequested: popups.openNotifications()
        onSettingsRequested: root.openPage("settings")
        onShortcutsRequested: popups.openKeys()
        onAccountsRequested: popups.changeAccount()
        onSignOutRequested: popups.askToSignOut()
        notice: Loader {
            active: root.sync.signInNeeded
            visible: active
            width: parent.width
            sourceComponent: Banner {
                kind: Banner.Warning
                text: qsTr("The sign-in has ended")
                detail: root.sync.explanation
                actionText: qsTr("Sign in")
                onActionTriggered: popups.askToSignInAgain()
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: !Client.open && root.signIn.ready && !root.still
        focus: active
        sourceComponent: SignInView { signIn: root.signIn; focus: true }
    }
    // A locked keychain may take its time; the window says so meanwhile.
    LoadingState {
        visible: !Client.open && !root.signIn.ready && !root.still
        patience: 400
        title: qsTr("Opening what is kept on this computer")
    }
    FocusKeeper {
        id: focusKeeper
        home: shell
        held: popups.open
        onLost: shell.giveFocus()
    }
    ShellPopups {
        id: popups
        actions: actions
        notifications: root.notifications
        signIn: root.signIn
        sync: root.sync
        onActionTriggered: name => root.runAction(name)
        onLinkOpened: link => root.openLink(link)
    }
    Binding { target: ActionKeys; property: "chosen"; value: Client.settings.keys }
    Instantiator {
        model: actions.windowKeys
        Shortcut {
            required property var modelData
            sequence: modelData.shortcut
            enabled: Client.open
            onActivated: root.runAction(modelData.name)
        }
    }

    Connections {
        target: routes.access
        // Later, when everything that depends on what is allowed has followed.
        function onChanged(): void { Qt.callLater(root.arrive); }
    }
    Connections {
        target: root.signIn
        function onTold(sentence: string, good: bool): void { root.tell(sentence, good); }
    }
    Connections {
        target: root.attention
        function onTold(sentence: string, good: bool): void { root.tell(sentence, good); }
    }
    Connections {
        target: root.notifications
        function onRefused(sentence: string): void { root.tell(sentence, false); }
    }
    Connections {
        target: routes
        function onParametersChanged(): void { root.tellPage(); }
    }
    Connections {
        target: root.pageItem
        function onOpenRequested(address: string): void { root.openPage(address); }
        function onNoticeRequested(sentence: string, good: bool): void { root.tell(sentence, good); }
        function onParametersReplaced(parameters: var): void { shell.history.replace(routes.addressOf(routes.current, parameters)); }
    }

    Toasts {
        id: toasts
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.metrics.wide
        onActionTriggered: root.undo.undo()
    }
    Connections {
        target: root.undo
        function onUndone(): void { root.tell(qsTr("It is undone."), true); }
        function onRefused(title: string, detail: string): void { root.tell(title === detail ? title : title + " " + detail, false); }
    }

    /// Where a person starts who has signed in or changed the organization: the page asked for if it is theirs.
    function arrive(): void {
        if (!Client.open) {
            // Where one person was is nothing for the next.
            if (!arriving)
                shell.history.clear();
            arriving = true;
            return;
        }
        if (arriving && !routes.open.includes(routes.current) || routes.current?.name === "home")
            shell.history.replace(routes.start);
        if (waitingLink.toString() !== "")
            openLink(waitingLink);
    }
    property int toldChange: 0

    /// False if there is no such page.
    function openPage(address: string): bool {
        if (!routes.find(address))
            return false;
        arriving = false;
        shell.history.open(address === "home" ? routes.start : address);
        return true;
    }
    /// app://booking/… and the like; kept until somebody is signed in.
    function openLink(link: url): void {
        waitingLink = Client.open ? "" : link;
        if (!Client.open)
            return;
        const address = routes.addressOfLink(link);
        if (address === "" || !openPage(address))
            tell(qsTr("The link %1 leads nowhere here.").arg(link.toString()), false);
    }
    function runAction(name: string): void {
        switch (name) {
        case "palette": return popups.openPalette();
        case "sync": return root.signIn.syncNow();
        case "undo": return undo.available ? undo.undo() : tell(qsTr("There is nothing to undo."), false);
        case "notifications": return popups.openNotifications();
        case "keyboard": return popups.openKeys();
        case "back": return shell.back();
        case "forward": return shell.forward();
        case "accounts": return popups.changeAccount();
        case "sign-out": return popups.askToSignOut();
        default: openPage(name);
        }
    }
    /// The sentence about a change has the way to undo it; other sentences have none.
    function tell(sentence: string, good: bool): void {
        const undoable = good && undo.available && undo.serial !== toldChange;
        toldChange = undo.serial;
        if (!still)
            toasts.show(sentence, sentence, undoable ? qsTr("Undo") : "", good ? StatusMark.Ok : StatusMark.Danger);
    }
    function tellPage(): void {
        // Not the property above: while the shell tells of its new page, that one may still be the old.
        const page = shell.pageItem as PageItem;
        if (page)
            page.parameters = routes.parameters;
    }
    function initials(name: string): string {
        const words = name.split(/\s+/).filter(word => word !== "");
        return words.length > 1 ? words[0].charAt(0) + words[words.length - 1].charAt(0) : name.substring(0, 2);
    }
}
