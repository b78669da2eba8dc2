// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Controls

Item {
    id: scene
    width: 500
    height: 600

    Column {
        spacing: 8
        DateTimeField { id: when; timeZone: "Europe/Vaduz"; now: new Date("2026-11-20T10:37:00Z") }
        NumberField { id: number; from: 0; to: 5; decimals: 2; unit: "m"; step: 0.1 }
        SearchField { id: search; shortcut: "Ctrl+F" }
        PasswordField { id: password }
        ComboBox { id: combo; model: ["Standard", "SUV", "Electric"]; width: 200 }
        CheckBox { id: check; text: "Sheltered" }
        Switch { id: toggle; text: "Open" }
        TextArea { id: area; placeholderText: "Note" }
        TextField { id: last }
    }
    SignalSpy { id: edits; target: when; signalName: "valueEdited" }
    SignalSpy { id: numbers; target: number; signalName: "valueEdited" }

    TestCase {
        name: "Fields"
        when: windowShown

        function init(): void {
            when.value = new Date("2026-11-20T13:00:00Z");
            last.forceActiveFocus();
            edits.clear();
            numbers.clear();
            number.value = 2;
            search.clear();
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        function test_timeShowsOnTheGaragesClock(): void {
            verify(when.text.includes("14:00"), when.text);
        }
        function test_typedTimeIsTakenOnEnter(): void {
            when.forceActiveFocus();
            when.selectAll();
            type("tomorrow 9");
            compare(edits.count, 0);
            verify(when.meaning.includes("09:00"), when.meaning);
            keyClick(Qt.Key_Return);
            compare(edits.count, 1);
            compare(when.value.toISOString(), "2026-11-21T08:00:00.000Z");
        }
        function test_wrongTimeIsKeptAndExplained(): void {
            when.forceActiveFocus();
            when.selectAll();
            type("soonish");
            last.forceActiveFocus();
            compare(edits.count, 0);
            compare(when.text, "soonish");
            verify(when.error.includes("soonish"));
            compare(when.value.toISOString(), "2026-11-20T13:00:00.000Z");
        }
        function test_calendarChoosesADay(): void {
            when.forceActiveFocus();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(when.value.toISOString(), "2026-11-28T13:00:00.000Z");
            compare(edits.count, 1);
        }
        function test_calendarMonthsAreClamped(): void {
            when.value = new Date("2026-12-31T13:00:00Z");
            when.forceActiveFocus();
            keyClick(Qt.Key_F4);
            keyClick(Qt.Key_PageDown);
            keyClick(Qt.Key_PageDown);
            keyClick(Qt.Key_Return);
            compare(when.value.toISOString(), "2027-02-28T13:00:00.000Z");
        }

        function test_numbers_data() {
            return [{tag: "point", text: "1.95", value: 1.95}, {tag: "whole", text: "2", value: 2}, {tag: "head", text: ".5", value: 0.5}];
        }
        function test_numbers(data): void {
            number.forceActiveFocus();
            number.selectAll();
            type(data.text);
            compare(number.problem, "");
            compare(number.value, data.value);
        }
        function test_wrongNumbers_data() {
            return [{tag: "letters", text: "abc"}, {tag: "above", text: "6"}, {tag: "below", text: "-1"}, {tag: "too fine", text: "1.234"}, {tag: "none", text: " "}];
        }
        function test_wrongNumbers(data): void {
            number.forceActiveFocus();
            number.selectAll();
            type(data.text);
            verify(number.problem !== "");
            // The last allowed value on the way stays.
            verify(number.value >= 0 && number.value <= 5);
        }
        function test_numbersStep(): void {
            number.forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(number.value, 2.1);
            keyClick(Qt.Key_PageUp);
            compare(number.value, 3.1);
            keyClick(Qt.Key_Down);
            compare(number.value, 3);
            keyClick(Qt.Key_PageUp);
            keyClick(Qt.Key_PageUp);
            keyClick(Qt.Key_PageUp);
            compare(number.value, 5);
            compare(numbers.count, 6);
        }

        function test_searchKeys(): void {
            keyClick(Qt.Key_F, Qt.ControlModifier);
            verify(search.activeFocus);
            type("abc");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
        }
        function test_passwordIsHidden(): void {
            password.forceActiveFocus();
            type("secret");
            verify(!password.displayText.includes("secret"));
            password.shown = true;
            compare(password.displayText, "secret");
            password.shown = false;
        }
        function test_comboByKeyboard(): void {
            combo.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(combo.currentText, "SUV");
            keyClick(Qt.Key_Space);
            verify(combo.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(combo.currentText, "Electric");
            verify(!combo.popup.opened);
        }
        function test_checksByKeyboard(): void {
            for (const item of [check, toggle]) {
                item.forceActiveFocus(Qt.TabFocusReason);
                const before = item.checked;
                keyClick(Qt.Key_Space);
                compare(item.checked, !before);
                keyClick(Qt.Key_Return);
                compare(item.checked, before);
            }
        }
        function test_tabLeavesTheTextArea(): void {
            area.area.forceActiveFocus();
            type("a");
            keyClick(Qt.Key_Tab);
            verify(!area.area.activeFocus);
            compare(area.text, "a");
            area.text = "";
        }
        function test_everythingIsReachedByTab(): void {
            when.forceActiveFocus();
            const seen = [];
            for (let i = 0; i < 20; ++i) {
                keyClick(Qt.Key_Tab);
                seen.push(scene.Window.activeFocusItem);
            }
            for (const item of [number, search, password, combo, check, toggle, area.area, last])
                verify(seen.includes(item), item + " is not reached");
        }
    }
}
