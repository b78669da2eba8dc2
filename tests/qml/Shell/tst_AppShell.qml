// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Theme
import Autospace.Controls
import Autospace.Shell

Item {
    id: scene
    width: 1280
    height: 800

    AppShell {
        id: shell
        anchors.fill: parent
        workspaces: ListModel {
            ListElement { name: "garage"; title: "Garage"; iconName: "garage"; shortcut: "Ctrl+1"; badge: 0 }
            ListElement { name: "requests"; title: "Requests"; iconName: "requests"; shortcut: "Ctrl+2"; badge: 7 }
        }
        workspace: "garage"
        tabs: ListModel {
            ListElement { name: "today"; title: "Today" }
            ListElement { name: "bookings"; title: "Bookings" }
        }
        tab: "today"
        page: Component { Item { TextField { objectName: "field" } Button { objectName: "button"; y: 50; text: "Walk-in" } } }
        organization: "Rheintal Parking"
        organizations: ListModel { ListElement { organizationId: "a"; title: "Rheintal Parking" } }
        sync: SyncState { id: sync; asOf: new Date(2026, 10, 20, 8, 20) }
        now: new Date(2026, 10, 20, 8, 37)
        unread: 4
        userName: "Mira Beispiel"
        userInitials: "MB"
        onWorkspaceChosen: name => workspace = name
        onTabChosen: name => tab = name
    }
    SignalSpy { id: palette; target: shell; signalName: "paletteRequested" }
    SignalSpy { id: shortcuts; target: shell; signalName: "shortcutsRequested" }
    SignalSpy { id: settings; target: shell; signalName: "settingsRequested" }

    TestCase {
        name: "AppShell"
        when: windowShown

        function initTestCase(): void { waitForPolish(shell); }
        function init(): void {
            Theme.animated = false;
            for (const spy of [palette, shortcuts, settings])
                spy.clear();
        }
        function find(item: Item, accept: var): Item {
            for (const child of item.children) {
                const found = accept(child) ? child : find(child, accept);
                if (found)
                    return found;
            }
            return null;
        }
        function named(type: string): Item { return find(shell, child => child.toString().startsWith(type)); }

        function test_keysAnywhere(): void {
            const field = findChild(shell, "field");
            field.forceActiveFocus();
            keyClick(Qt.Key_K, Qt.ControlModifier);
            compare(palette.count, 1);
            keyClick(Qt.Key_F1, Qt.ControlModifier);
            compare(shortcuts.count, 1);
            keyClick("?");
            compare(shortcuts.count, 1, "a question mark in a field is text");
            compare(field.text, "?");
            findChild(shell, "button").forceActiveFocus();
            keyClick("?");
            compare(shortcuts.count, 2);
            keyClick(",", Qt.ControlModifier);
            compare(settings.count, 1);
        }
        function test_historyKeys(): void {
            shell.history.open("garage/today");
            shell.history.open("garage/bookings");
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(shell.history.current, "garage/today");
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(shell.history.current, "garage/bookings");
        }
        function test_railByKeyboard(): void {
            const rail = named("WorkspaceRail");
            const list = find(rail, child => child.currentIndex !== undefined);
            list.forceActiveFocus();
            list.currentIndex = 0;
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(shell.workspace, "requests");
            shell.workspace = "garage";
        }
        function test_tabsFollowAndLead(): void {
            const strip = named("TabStrip");
            compare(strip.currentIndex, 0);
            shell.tab = "bookings";
            compare(strip.currentIndex, 1);
            mouseClick(strip.itemAt(0));
            compare(shell.tab, "today");
        }
        function test_tabsByKeyboard(): void {
            const strip = named("TabStrip");
            strip.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(shell.tab, "bookings");
            verify(strip.itemAt(1).activeFocus, "the focus goes along");
            keyClick(Qt.Key_Left);
            compare(shell.tab, "today");
        }
        function test_syncInWords_data() {
            return [{tag: "in sync", state: SyncState.InSync, waiting: 0, refused: 0, word: "In sync", age: ""},
                    {tag: "offline", state: SyncState.Offline, waiting: 3, refused: 0, word: "Offline · 3 waiting", age: "data 17 min old"},
                    {tag: "refused", state: SyncState.Attention, waiting: 0, refused: 2, word: "2 need attention", age: "data 17 min old"},
                    {tag: "syncing", state: SyncState.Syncing, waiting: 0, refused: 0, word: "Syncing", age: "data 17 min old"}];
        }
        function test_syncInWords(data): void {
            sync.state = data.state;
            sync.waiting = data.waiting;
            sync.refused = data.refused;
            const button = named("SyncButton");
            compare(button.word, data.word);
            compare(button.age, data.age);
        }
        function test_ageGrows_data() {
            return [{tag: "hours", now: new Date(2026, 10, 20, 14, 0), age: "data 5 h old"}, {tag: "days", now: new Date(2026, 10, 25, 8, 30), age: "data 5 days old"},
                    {tag: "fresh", now: new Date(2026, 10, 20, 8, 21), age: ""}, {tag: "never", asOf: new Date(NaN), now: new Date(2026, 10, 20), age: ""}];
        }
        function test_ageGrows(data): void {
            sync.state = SyncState.Offline;
            sync.asOf = data.asOf ?? new Date(2026, 10, 20, 8, 20);
            shell.now = data.now;
            compare(named("SyncButton").age, data.age);
            sync.asOf = new Date(2026, 10, 20, 8, 20);
            shell.now = new Date(2026, 10, 20, 8, 37);
        }
        function test_rightToLeftMirrorsTheFrame(): void {
            const rail = named("WorkspaceRail");
            const strip = named("TabStrip");
            compare(rail.x, 0);
            shell.LayoutMirroring.childrenInherit = true;
            shell.LayoutMirroring.enabled = true;
            waitForPolish(shell);
            compare(rail.x + rail.width, 1280);
            compare(strip.x, 0);
            const today = strip.itemAt(0);
            const bookings = strip.itemAt(1);
            verify(today.mapToItem(shell, 0, 0).x > bookings.mapToItem(shell, 0, 0).x, "the first tab is on the right");
            shell.LayoutMirroring.enabled = false;
        }
        function test_everythingOnTheBarIsReachedByTab(): void {
            named("BarButton").forceActiveFocus(Qt.TabFocusReason);
            const seen = new Set();
            for (let i = 0; i < 12; ++i) {
                keyClick(Qt.Key_Tab);
                seen.add(scene.Window.activeFocusItem.toString().replace(/_QMLTYPE.*|\(.*/, ""));
            }
            for (const type of ["PaletteBox", "SyncButton", "IconButton", "TextField", "Button"])
                verify(seen.has(type), type + " is not reached, only " + [...seen].join(", "));
        }
    }
}
