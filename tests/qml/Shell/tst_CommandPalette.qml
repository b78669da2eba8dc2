// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Theme
import Autospace.Controls
import Autospace.Shell

Item {
    id: scene
    width: 900
    height: 600

    TextField { id: before }
    ListModel {
        id: commands
        ListElement { title: "Check out"; subtitle: ""; iconName: "check"; shortcut: ""; kind: "Action" }
        ListElement { title: "Check in"; subtitle: "the selected booking"; iconName: "check"; shortcut: "Return"; kind: "Action" }
        ListElement { title: "Walk-in"; subtitle: ""; iconName: "plus"; shortcut: "N"; kind: "Action" }
        ListElement { title: "Städtle garage"; subtitle: "Vaduz"; iconName: "building"; shortcut: ""; kind: "Garage" }
    }
    CommandPalette { id: palette; commands: commands }
    SignalSpy { id: chosen; target: palette; signalName: "activated" }

    TestCase {
        name: "CommandPalette"
        when: windowShown

        function init(): void {
            Theme.animated = false;
            while (commands.count > 4)
                commands.remove(4);
            before.forceActiveFocus();
            palette.open();
            tryCompare(palette, "opened", true);
            chosen.clear();
        }
        function cleanup(): void {
            palette.close();
            tryCompare(palette, "visible", false);
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        function test_theBestComesFirst_data() {
            return [{tag: "prefix", text: "check i", row: 1}, {tag: "initials", text: "ci", row: 1}, {tag: "accent", text: "stadt", row: 3},
                    {tag: "subtitle", text: "vad", row: 3}, {tag: "kind", text: "garage", row: 3}, {tag: "order kept", text: "check", row: 0}];
        }
        function test_theBestComesFirst(data): void {
            type(data.text);
            keyClick(Qt.Key_Return);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], data.row);
        }
        function test_arrowsChoose(): void {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Enter);
            compare(chosen.signalArguments[0][0], 1);
            tryCompare(palette, "visible", false);
            verify(before.activeFocus, "focus comes back");
        }
        function test_nothingFound(): void {
            type("zzz");
            compare(palette.count, 0);
            keyClick(Qt.Key_Return);
            compare(chosen.count, 0);
            verify(palette.visible);
            keyClick(Qt.Key_Escape);
            tryCompare(palette, "visible", false);
        }
        function test_recordsThatArriveWhileOpen(): void {
            type("papiermond");
            compare(palette.count, 0);
            commands.append({title: "K7M2QD", subtitle: "Lena Papiermond", iconName: "bookmark", shortcut: "", kind: "Booking"});
            compare(palette.count, 1);
            keyClick(Qt.Key_Return);
            compare(chosen.signalArguments[0][0], 4);
        }
        function test_opensEmpty(): void {
            type("walk");
            palette.close();
            tryCompare(palette, "visible", false);
            palette.open();
            tryCompare(palette, "opened", true);
            compare(palette.query, "");
            compare(palette.count, 4);
        }
    }
}
