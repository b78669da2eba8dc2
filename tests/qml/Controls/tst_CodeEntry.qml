// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Controls

Item {
    id: scene
    width: 500
    height: 300

    CodeEntry { id: entry }
    TextField { id: other; y: 200 }
    SignalSpy { id: passcodes; target: entry; signalName: "passcodeEntered" }
    SignalSpy { id: plates; target: entry; signalName: "plateEntered" }
    SignalSpy { id: edits; target: entry; signalName: "edited" }

    TestCase {
        name: "CodeEntry"
        when: windowShown

        function init(): void {
            other.forceActiveFocus();
            entry.clear();
            entry.reason = "";
            keyClick(Qt.Key_F2);
            passcodes.clear();
            plates.clear();
            edits.clear();
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        function test_actsOnTheSixthDigit(): void {
            type("48139");
            compare(passcodes.count, 0);
            type("7");
            compare(passcodes.count, 1);
            compare(passcodes.signalArguments[0][0], "481397");
            compare(plates.count, 0);
        }
        function test_leadingZerosStay(): void {
            type("000042");
            compare(passcodes.signalArguments[0][0], "000042");
        }
        function test_plateNeedsEnter(): void {
            type("fl 21-884");
            verify(entry.isPlate);
            compare(plates.count, 0);
            keyClick(Qt.Key_Return);
            compare(plates.count, 1);
            compare(plates.signalArguments[0][0], "FL 21 884");
            compare(passcodes.count, 0);
        }
        function test_fewDigitsWithEnterAreAPlate(): void {
            type("884");
            keyClick(Qt.Key_Enter);
            compare(plates.signalArguments[0][0], "884");
        }
        function test_searchesWhileTyping(): void {
            type("4a");
            compare(edits.count, 2);
            compare(edits.signalArguments[1][0], "4A");
        }
        function test_escapeEmpties(): void {
            type("12");
            entry.error = "No booking has this passcode";
            keyClick(Qt.Key_Escape);
            compare(entry.text, "");
            compare(entry.error, "");
        }
        function test_typingTakesTheErrorAway(): void {
            type("1");
            entry.error = "wrong";
            type("2");
            compare(entry.error, "");
        }
        function test_offWithReason(): void {
            entry.reason = "Choose a garage first";
            other.forceActiveFocus();
            keyClick(Qt.Key_F2);
            type("123456");
            compare(passcodes.count, 0);
            compare(other.text, "123456");
            other.clear();
        }
    }
}
