// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Controls

Item {
    id: scene
    width: 500
    height: 400

    FilterField {
        id: field
        width: 300
        completions: /\w$/.test(text) ? [{text: "status:", detail: "State of the booking", insert: "status:"},
                                         {text: "starts:", detail: "When it begins", insert: "starts:"}] : []
        replaceFrom: text.lastIndexOf(" ") + 1
    }
    TextField { id: other; y: 300 }
    FontMetrics { id: metrics; font: field.font }

    TestCase {
        name: "FilterField"
        when: windowShown

        function init(): void {
            field.clear();
            field.errorText = "";
            field.errorEnd = 0;
            field.forceActiveFocus();
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        function test_completesTheWordAtTheCursor(): void {
            type("due:<10:30 st");
            tryCompare(field, "completing", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(field.text, "due:<10:30 starts:");
            compare(field.cursorPosition, field.length);
            verify(!field.completing);
            verify(field.activeFocus);
        }
        function test_escapeClosesFirstAndEmptiesThen(): void {
            type("st");
            tryCompare(field, "completing", true);
            keyClick(Qt.Key_Escape);
            tryCompare(field, "completing", false);
            compare(field.text, "st");
            keyClick(Qt.Key_Escape);
            compare(field.text, "");
        }
        function test_enterWithoutChoicesIsAccepted(): void {
            let accepted = 0;
            field.accepted.connect(() => ++accepted);
            type("x:");
            keyClick(Qt.Key_Return);
            compare(accepted, 1);
        }
        function test_marksWhatIsWrong(): void {
            type("status:bad:");
            field.errorStart = 7;
            field.errorEnd = 10;
            field.errorText = "There is no state “bad”";
            const mark = field.children.find(child => child.height === 2);
            tryVerify(() => mark.visible);
            const width = text => metrics.advanceWidth(text);
            tryVerify(() => Math.abs(mark.x - field.leftPadding - width("status:")) < 2);
            fuzzyCompare(mark.width, width("bad"), 2);
            compare(field.Accessible.description, "There is no state “bad”");
        }
    }
}
