// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Theme
import Autospace.Controls

Item {
    id: scene
    width: 400
    height: 300

    Column {
        spacing: 20
        Button { id: plain; objectName: "plain"; text: "Move"; shortcut: "M" }
        Button { id: off; text: "Verify"; shortcut: "V"; reason: "2 to go" }
        TextField { id: field; placeholderText: "Name" }
    }

    SignalSpy { id: clicks; target: plain; signalName: "clicked" }
    SignalSpy { id: offClicks; target: off; signalName: "clicked" }

    TestCase {
        name: "Button"
        when: windowShown

        function init(): void {
            clicks.clear();
            offClicks.clear();
            plain.forceActiveFocus(Qt.TabFocusReason);
        }

        function test_keysPressIt_data() {
            return [{tag: "Return", key: Qt.Key_Return}, {tag: "Space", key: Qt.Key_Space}, {tag: "its shortcut", key: Qt.Key_M}];
        }
        function test_keysPressIt(data): void {
            keyClick(data.key);
            compare(clicks.count, 1);
        }

        function test_shortcutDoesNotStealTyping(): void {
            field.forceActiveFocus();
            keyClick(Qt.Key_M);
            compare(clicks.count, 0);
            compare(field.text, "m");
        }

        function test_offWithReason(): void {
            verify(!off.enabled);
            compare(off.Accessible.description, "2 to go");
            mouseClick(off);
            keyClick(Qt.Key_V);
            compare(offClicks.count, 0);
        }

        function test_focusIsVisibleFromTheKeyboard(): void {
            verify(plain.visualFocus);
            const before = plain.background.children[0];
            verify(before.visible);
        }

        function test_widthFollowsTheText(): void {
            verify(plain.width > plain.implicitHeight);
            const narrow = plain.implicitWidth;
            plain.text = "Move to another slot";
            verify(plain.implicitWidth > narrow + 50);
            plain.text = "Move";
        }
    }
}
