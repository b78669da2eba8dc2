// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Theme
import Autospace.Shell
import Autospace.Models

/// The one window: the shell around the open page.
Window {
    id: root

    required property AppClock clock
    /// An address to open first.
    property string startPage: ""
    /// For pictures and tests: nothing blinks or moves.
    property bool still: false

    /// Every address that can be drawn, for --list-pages, pictures and the self-test.
    readonly property list<string> pages: routes.addresses()
    readonly property PageItem pageItem: shell.pageItem as PageItem
    /// The open page has all its data.
    readonly property bool settled: pageItem !== null && pageItem.settled

    title: routes.current ? qsTr("%1 – Autospace").arg(routes.current.title) : qsTr("Autospace")
    color: Theme.colors.page
    minimumWidth: 960
    minimumHeight: 600
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: if (!openPage(startPage)) openPage(pages[0])

    Routes {
        id: routes
        address: shell.history.current
        now: root.clock.moment
    }
    AppShell {
        id: shell
        anchors.fill: parent
        focus: true
        workspaces: routes.workspaces
        workspace: routes.workspace
        tabs: routes.tabs
        tab: routes.current ? routes.current.name : ""
        page: routes.current ? routes.current.page : null
        organization: Client.organizationName
        organizations: []
        sync: SyncState { state: SyncState.Offline; asOf: root.clock.moment }
        now: root.clock.moment
        unread: 0
        userName: Client.personName
        userInitials: root.initials(Client.personName)
        onWorkspaceChosen: name => shell.history.open(routes.firstOf(name))
        onTabChosen: name => shell.history.open(name)
        onSettingsRequested: shell.history.open("settings")
        onPageItemChanged: root.tellPage()
    }
    Connections {
        target: routes
        function onParametersChanged(): void { root.tellPage(); }
    }
    Connections {
        target: root.pageItem
        function onOpenRequested(address: string): void { shell.history.open(address); }
        function onNoticeRequested(sentence: string, good: bool): void {
            toasts.show(sentence, sentence, "", good ? StatusMark.Ok : StatusMark.Danger);
        }
        function onParametersReplaced(parameters: var): void { shell.history.replace(routes.addressOf(routes.current, parameters)); }
    }

    Toasts {
        id: toasts
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.metrics.wide
    }

    /// False if there is no such page.
    function openPage(address: string): bool {
        if (!routes.find(address))
            return false;
        shell.history.open(address);
        return true;
    }
    function openLink(link: url): void {
        console.info("link", link);
    }
    function tellPage(): void {
        if (pageItem)
            pageItem.parameters = routes.parameters;
    }
    function initials(name: string): string {
        const words = name.split(/\s+/).filter(word => word !== "");
        return words.length > 1 ? words[0].charAt(0) + words[words.length - 1].charAt(0) : name.substring(0, 2);
    }
}
