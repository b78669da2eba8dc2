// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Garage
import Autospace.Models
import Autospace.Test.Export

Item {
    id: scene
    width: 1100
    height: 700

    GarageStage { id: stage }
    Component {
        id: bookings
        BookingList {
            anchors.fill: parent
            list: "bookings"
            title: "Bookings"
            standardSort: "starts_at"
        }
    }

    TestCase {
        id: test
        name: "Export"
        when: windowShown

        property BookingList list: null

        function init(): void {
            stage.clear();
            stage.addSlots(3);
            stage.addBookings(30, 5);
            stage.addBookings(20, 300, "held");
            Client.settings.setValue("exportFolder", stage.file("").toString().replace(/\/$/, ""));
            list = createTemporaryObject(bookings, scene);
            tryVerify(() => list.settled && list.model.count === 50);
        }
        function find(name: string): QtObject {
            const found = findChild(list, name);
            verify(found !== null, name);
            return found;
        }
        /// Through the menu to the dialog.
        function open(entry: string): QtObject {
            mouseClick(find("export"));
            const item = find(entry);
            tryVerify(() => item.visible);
            mouseClick(item);
            const dialog = find("exportDialog");
            // It is laid out a moment later; a click before that could meet any of its buttons.
            tryVerify(() => dialog.opened && dialog.height === dialog.implicitHeight);
            return dialog;
        }
        /// Takes the name that the system's dialog proposes.
        function save(dialog: QtObject): void {
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            const files = find("saveFile");
            tryVerify(() => files.visible);
            files.accept();
            tryVerify(() => find("exportDone").visible);
            verify(/\/Bookings 2026-11-20 0937\.(csv|pdf)$/.test(dialog.written), dialog.written);
            // A window manager does this when a dialog's window closes.
            scene.Window.window.requestActivate();
            tryVerify(() => dialog.activeFocus);
            verify(dialog.written.toString().startsWith(stage.file("").toString()), dialog.written);
        }
        function lines(file: url): list<string> {
            return stage.content(file).replace("\ufeff", "").split("\r\n").filter(line => line !== "");
        }

        // S16: exactly the shown columns, in this order, with this filter.
        function test_csvIsWhatIsShown(): void {
            list.filter = "status:held";
            tryCompare(list.model, "count", 20);
            list.table.arrangement.show(list.columns.find(column => column.role === "plate"), false);
            const dialog = open("exportCsv");
            verify(find("exportShown").checked);
            save(dialog);
            const rows = lines(dialog.written);
            compare(rows.length, 21);
            compare(rows[0], list.table.arrangement.shown.map(column => column.title).join(","));
            verify(!rows[0].includes("Plate"));
            verify(rows.slice(1).every(row => row.includes("Hold") || row.includes("Held")), rows[1]);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
        }
        function test_onlyTheChosenRows(): void {
            list.table.goTo(2, Qt.NoModifier);
            list.table.goTo(5, Qt.ShiftModifier);
            const dialog = open("exportCsv");
            verify(find("exportChosen").checked);
            save(dialog);
            compare(lines(dialog.written).length, 5);
            for (const row of [2, 3, 4, 5])
                verify(lines(dialog.written)[row - 1].includes(list.model.get(row).code));
        }
        // However far the choice reaches beyond what is in memory, it is whole.
        function test_thousandsOfChosenRows(): void {
            stage.addBookings(1500, 600);
            tryCompare(list.model, "count", 1550);
            list.table.forceActiveFocus();
            list.table.goTo(2, Qt.NoModifier);
            keyClick(Qt.Key_End, Qt.ShiftModifier);
            compare(list.selection.count, 1548);
            tryCompare(list.selection, "reading", false);
            compare(list.selection.count, 1548);
            // What comes between changes neither their number nor which they are.
            stage.addBookings(1, 700);
            tryCompare(list.model, "count", 1551);
            compare(list.selection.count, 1548);
            keyClick(Qt.Key_Up, Qt.ControlModifier);
            keyClick(Qt.Key_Space);
            compare(list.selection.count, 1547);
            const dialog = open("exportCsv");
            verify(find("exportChosen").checked);
            save(dialog);
            compare(lines(dialog.written).length, 1548);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
            list.table.rows.selectAll();
            verify(list.selection.whole);
            stage.addBookings(1, 900);
            tryCompare(list.selection, "count", 1552);
            list.filter = "status:held";
            tryCompare(list.model, "count", 20);
            tryVerify(() => !list.selection.all && list.selection.count < 2);
        }
        function test_everythingInSpiteOfTheFilter(): void {
            list.filter = "status:held";
            tryCompare(list.model, "count", 20);
            const dialog = open("exportCsv");
            const everything = find("exportEverything");
            tryVerify(() => {
                mouseClick(everything);
                return everything.checked;
            });
            save(dialog);
            compare(lines(dialog.written).length, 51);
        }
        function test_pdf(): void {
            const dialog = open("exportPdf");
            save(dialog);
            verify(stage.content(dialog.written).startsWith("%PDF-"));
        }
        function test_whatCannotBeWrittenIsSaid(): void {
            const dialog = open("exportCsv");
            dialog.start(stage.file("no/such/folder/list.csv"));
            const error = find("exportError");
            tryVerify(() => error.visible);
            verify(error.text.includes("list.csv cannot be written"), error.text);
            verify(error.text.includes("Choose another"), error.text);
            save(dialog);
            compare(lines(dialog.written).length, 51);
        }
        function test_withoutPrinterThereIsPdf(): void {
            const dialog = open("exportPrint");
            if (dialog.printers.length > 0)
                skip("this computer has a printer");
            verify(dialog.acceptReason.includes("PDF"), dialog.acceptReason);
        }
    }
}
