// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Garage
import Autospace.Models
import Autospace.Test.Import

Item {
    id: scene
    width: 1100
    height: 700

    GarageStage { id: stage }
    Component {
        id: slots
        SlotsPage {
            anchors.fill: parent
            focus: true
            now: new Date("2026-11-20T08:37:00Z")
        }
    }

    TestCase {
        id: test
        name: "Import"
        when: windowShown

        property SlotsPage page: null

        function init(): void {
            stage.clear();
            stage.addSlots(3);
            page = createTemporaryObject(slots, scene);
            tryVerify(() => page.settled);
        }
        function find(name: string): QtObject {
            const found = findChild(page, name);
            verify(found !== null, name);
            return found;
        }
        function open(): QtObject {
            const button = find("importSlots");
            tryVerify(() => button.visible);
            mouseClick(button);
            const dialog = find("importDialog");
            tryVerify(() => dialog.opened && dialog.height === dialog.implicitHeight);
            return dialog;
        }
        /// Ctrl+Enter does what the dialog offers.
        function goOn(dialog: QtObject): void {
            tryVerify(() => dialog.activeFocus);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
        }

        // S15: by keyboard alone, once the file is chosen.
        function test_goodFilesAreImportedWhole(): void {
            const dialog = open();
            dialog.model.open(stage.write("slots.csv", "Code;Type\r\nB-1;EV\r\nB-2;standard\r\n"));
            tryVerify(() => /2 rows/.test(find("importText").text), 5000, find("importText").text);
            const columns = find("importColumns");
            tryVerify(() => columns.itemAtIndex(1) !== null);
            compare(findChild(columns.itemAtIndex(0), "importColumn0").displayText, "Code (needed)");
            compare(findChild(columns.itemAtIndex(1), "importColumn1").displayText, "Type");
            goOn(dialog);
            tryVerify(() => dialog.checked);
            compare(dialog.acceptText, "Import 2 rows");
            goOn(dialog);
            tryVerify(() => dialog.done);
            compare(find("importText").text, "2 rows were imported.");
            compare(stage.batches(), [2, 2]);
        }

        function test_columnsAreAssignedByKeyboard(): void {
            const dialog = open();
            dialog.model.open(stage.write("slots.csv", "Bay;Kind\r\nB-1;ev\r\n"));
            const columns = find("importColumns");
            tryVerify(() => columns.itemAtIndex(1) !== null);
            compare(dialog.acceptReason, "Say which column is: Code");
            const box = findChild(columns.itemAtIndex(0), "importColumn0");
            box.forceActiveFocus(Qt.TabFocusReason);
            while (box.displayText !== "Code (needed)" && box.currentIndex < box.count - 1)
                keyClick(Qt.Key_Down);
            compare(box.displayText, "Code (needed)");
            compare(dialog.model.columns[0].argument, "code");
            verify(box.activeFocus);
            compare(dialog.acceptReason, "");
        }

        function test_wrongRowsAreListedAndNothingIsImportedUnasked(): void {
            const dialog = open();
            dialog.model.open(stage.write("slots.csv", "code,type\nB-1,ev\nB-2,sideways\n,ev\n"));
            tryVerify(() => dialog.acceptText === "Check the rows");
            goOn(dialog);
            tryVerify(() => dialog.checked);
            const problems = find("importProblems");
            tryCompare(problems, "count", 2);
            verify(problems.visible);
            verify(dialog.acceptReason !== "");
            goOn(dialog);
            compare(stage.batches(), [1]);
            const goodOnly = find("importGoodOnly");
            compare(goodOnly.text, "Import only the 1 good rows");
            mouseClick(goodOnly);
            compare(dialog.acceptReason, "");
            goOn(dialog);
            tryVerify(() => dialog.done);
            verify(find("importSaveBad").visible);
            const wrong = stage.file("wrong.csv");
            verify(dialog.model.saveBadRows(wrong));
            compare(stage.content(wrong).replace("\ufeff", ""), "code,type\r\nB-2,sideways\r\n,ev\r\n");
        }

        function test_aFileThatIsNoneSaysWhy(): void {
            const dialog = open();
            dialog.model.open(stage.write("slots.csv", "code\n"));
            tryVerify(() => /no rows/.test(find("importError").text));
            compare(dialog.acceptText, "Choose the file…");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.opened);
        }
    }
}
