// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Controls
import Autospace.Garage
import Autospace.Models
import Autospace.Shell
import Autospace.Test.Pages

Item {
    id: scene
    width: 1208
    height: 712

    readonly property date now: new Date("2026-11-20T08:37:00Z")

    GarageStage { id: stage }
    Component {
        id: today
        TodayPage { anchors.fill: parent; focus: true; now: scene.now }
    }
    Component {
        id: bookings
        BookingsPage { anchors.fill: parent; focus: true; now: scene.now }
    }
    Component {
        id: garages
        GaragesPage { anchors.fill: parent; focus: true }
    }
    Component {
        id: slots
        SlotsPage { anchors.fill: parent; focus: true; now: scene.now }
    }
    SignalSpy { id: opened; signalName: "openRequested" }

    TestCase {
        id: test
        name: "Pages"
        when: windowShown

        property PageItem page: null
        property list<string> ids: []

        function init(): void {
            stage.clear();
            stage.addSlots(24);
        }
        function cleanup(): void {
            opened.target = null;
            page = null;
        }
        function show(kind: Component, parameters: var): PageItem {
            page = createTemporaryObject(kind, scene) as PageItem;
            page.parameters = parameters ?? {};
            tryVerify(() => page.settled);
            opened.target = page;
            opened.clear();
            return page;
        }
        function find(name: string): QtObject {
            const found = findChild(page, name);
            verify(found !== null, name);
            return found;
        }
        function list(): BookingList { return find("list") as BookingList; }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        /// Everything that a person can read on the page now.
        function words(item: Item): string {
            let text = "";
            for (const child of item?.children ?? [])
                if (child.visible)
                    text += (child.text ?? "") + "\n" + words(child);
            return text;
        }
        function says(text: string): void { tryVerify(() => words(page).includes(text), 5000, text); }

        // M1: counts equal the lists behind them; a press opens the list.
        function test_countersOpenTheirLists(): void {
            stage.addBookings(7, 10);
            stage.addBookings(4, -60, "checked_in");
            stage.addBookings(2, -200, "checked_in");
            show(today);
            const tiles = find("counters");
            for (let i = 0; i < 4; ++i) {
                mouseClick(tiles.itemAt(i));
                tryVerify(() => list().settled && list().model.count === Number(tiles.itemAt(i).value), 5000, tiles.itemAt(i).label);
                tryCompare(list().table, "currentRow", 0);
            }
            compare(Number(tiles.itemAt(0).value), 7);
            compare(Number(tiles.itemAt(1).value), 6);
            compare(Number(tiles.itemAt(3).value), 2);
        }
        function test_emptyTodaySaysSo(): void {
            show(today);
            says("Nobody is on this list now");
            says("No booking is chosen");
        }
        function test_emptyBookings(): void {
            show(bookings);
            says("No bookings yet");
        }
        function test_whatCannotBeReadIsSaid(): void {
            stage.addBookings(3);
            show(bookings);
            stage.fail("The disk does not answer.");
            says("The list could not be read again");
            says("The disk does not answer.");
            compare(list().model.count, 3);
            stage.fail("");
            tryVerify(() => list().model.state === RecordListModel.Ready);
            page.destroy();
            wait(20);
            stage.fail("The disk does not answer.");
            show(bookings);
            says("The list could not be read");
            stage.fail("");
        }
        function test_aBookingThatIsNotThere(): void {
            stage.addBookings(3);
            show(bookings, {id: "01a1f234-5b80-7ac4-8dc7-a73908f97f3b"});
            says("No access to this booking");
        }
        // The row of the first link, far down the list, comes in when the second has been opened.
        function test_aLaterLinkIsNotOvertakenByAnEarlierOne(): void {
            ids = stage.addBookings(400, 10);
            show(bookings);
            page.parameters = {id: ids[0]};
            page.parameters = {id: "01a1f234-5b80-7ac4-8dc7-a73908f97f3b"};
            list().follow(ids[0]);
            says("No access to this booking");
        }
        // The first row is chosen, and is seen to be.
        function test_theFirstRowIsChosen(): void {
            ids = stage.addBookings(5);
            show(bookings);
            tryCompare(list(), "current", ids[4]);
            verify(list().table.rows.isSelected(0));
        }
        // S12: what others do leaves selection, place and a half-typed filter where they are.
        function test_liveUpdatesLeaveThePlace(): void {
            ids = stage.addBookings(120, 10);
            show(bookings);
            const table = list().table;
            table.goTo(60, Qt.NoModifier);
            const chosen = list().current;
            const place = table.currentRow * table.rowHeight - table.scrollY;
            const box = find("filter");
            box.forceActiveFocus();
            type("perso");
            stage.addBookings(3, 2000);
            tryVerify(() => list().model.count === 123);
            compare(list().current, chosen);
            tryCompare(table, "currentRow", 63);
            compare(table.currentRow * table.rowHeight - table.scrollY, place);
            compare(box.text, "perso");
            verify(box.activeFocus);
            stage.change(chosen, "customer_name", "Another Person");
            says("Another Person");
            compare(list().current, chosen);
        }
        // S4: a typed filter, and one that is wrong.
        function test_typedFilter(): void {
            stage.addBookings(6);
            stage.addBookings(4, 100, "held");
            show(bookings);
            list().filter = "status:held";
            tryCompare(list().model, "count", 4);
            list().filter = "colour:red";
            tryVerify(() => find("filter").errorText !== "");
            compare(list().model.count, 4);
            list().filter = "plate:nobody";
            says("Nothing matches the filter");
        }
        // S2: a view keeps filter and columns, and opens first when it is told to.
        function test_savedViews(): void {
            stage.addBookings(6);
            stage.addBookings(4, 100, "held");
            show(bookings);
            list().filter = "status:held";
            const views = find("views");
            views.save("Holds");
            views.setFirst("Holds");
            compare(views.menu.made().itemAt(views.menu.popup.count - 1).text, "Holds (opens first)");
            page.destroy();
            wait(50);
            show(bookings);
            tryCompare(list().model, "count", 4);
            compare(find("views").text, "Holds");
            // Shared, it is the same view under another key, and still the one that opens first.
            find("views").share("Holds");
            tryVerify(() => find("views").current.length === 36);
            compare(find("views").text, "Holds");
            const shared = find("views").current;
            page.destroy();
            wait(50);
            show(bookings);
            tryCompare(list().model, "count", 4);
            compare(find("views").current, shared);
            find("views").choose("");
            tryCompare(list().model, "count", 10);
            find("views").forget(shared);
            page.destroy();
            wait(50);
            show(bookings);
            tryCompare(list().model, "count", 10);
            compare(find("views").text, "Views");
        }
        // S5: the keys walk exactly the filtered rows in their order.
        function test_nextAndPrevious(): void {
            stage.addBookings(30, 10);
            stage.addBookings(5, 500, "held");
            show(bookings);
            list().filter = "status:held";
            tryCompare(list().model, "count", 5);
            list().current = list().model.idAt(0);
            const seen = [list().current];
            says("1 of 5");
            for (let i = 1; i < 5; ++i) {
                tryVerify(() => list().navigator.hasNext);
                keyClick(Qt.Key_Down, Qt.ControlModifier);
                seen.push(list().current);
                says((i + 1) + " of 5");
            }
            compare(new Set(seen).size, 5);
            tryVerify(() => !list().navigator.hasNext);
            compare(list().table.currentRow, 4);
        }
        // S6: the bar names all that match, and each of them is done.
        function test_bulkOnAllThatMatch(): void {
            ids = stage.addBookings(8, 10);
            show(bookings);
            list().table.rows.selectAll();
            says("All 8 that match");
            list().bulkRequested({command: "bookings.cancel", text: "Cancel…", reason: true});
            const dialog = find("bulk");
            tryVerify(() => dialog.opened);
            find("bulkReason").text = "Flooded";
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => ids.every(id => stage.value(id, "status") === "cancelled"));
            dialog.close();
        }
        // S20: who did what, from the core; without it, the booking's own times and a word about that.
        function test_timeline(): void {
            ids = stage.addBookings(1);
            stage.answer({data: [{at: "2026-11-20T08:00:00.000Z", actor_name: "Petra Beispiel", action: "bookings.confirm", device: "Desk 2",
                                  before: {status: "held"}, after: {status: "confirmed"}}]});
            show(bookings);
            says("Petra Beispiel · Desk 2");
            says("State: Hold → Confirmed");
            page.destroy();
            wait(20);
            stage.refuse("offline");
            show(bookings);
            says("Offline: who did what comes with the network. These are the record's own times.");
            says("Booked");
            page.destroy();
            wait(20);
            stage.refuse("You may not read this.", 403);
            show(bookings);
            says("Your roles do not open the history");
            page.destroy();
            wait(20);
            stage.refuse("The disk is full.", 500);
            show(bookings);
            says("The history could not be fetched: The disk is full.");
        }
        // M15: by keyboard alone from the key to the receipt.
        function test_walkInByKeyboard(): void {
            show(today);
            keyClick(Qt.Key_N, Qt.ControlModifier);
            const dialog = find("walkIn");
            tryVerify(() => dialog.opened);
            tryVerify(() => dialog.settled);
            type("fl 12 345");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("+3h");
            tryVerify(() => dialog.acceptReason === "");
            keyClick(Qt.Key_Return);
            const receipt = find("receipt");
            tryVerify(() => receipt.opened);
            tryVerify(() => find("receiptCode").text !== "");
            compare(list().current !== "", true);
            compare(stage.value(list().current, "plate"), "FL 12 345");
            Client.settings.setValue("exportFolder", stage.file("").toString().replace(/\/$/, ""));
            keyClick("S");
            const files = find("saveFile");
            tryVerify(() => files.visible);
            const file = files.selectedFile;
            files.accept();
            tryVerify(() => find("receiptTold").text !== "");
            verify(stage.content(file).startsWith("%PDF-"), file);
            scene.Window.window.requestActivate();
            tryVerify(() => receipt.activeFocus);
            keyClick("N");
            tryVerify(() => !receipt.visible && dialog.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
        }
        function test_walkInSaysWhatIsWrong(): void {
            show(today);
            list().table.forceActiveFocus();
            keyClick(Qt.Key_N);
            const dialog = find("walkIn");
            tryVerify(() => dialog.opened && dialog.settled);
            type("fl 1");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("soon");
            tryVerify(() => dialog.acceptReason.includes("not a time"), 5000, dialog.acceptReason);
            keyClick(Qt.Key_Escape);
        }
        function test_aGaragesBookingsAreFoundById(): void {
            show(garages);
            tryVerify(() => page.chosenId !== "");
            find("garageBookings").clicked();
            compare(opened.signalArguments[0][0], "garage/bookings?garage=" + page.chosenId);
        }
        function test_slotsRememberTheGarage(): void {
            show(slots);
            tryVerify(() => page.chosen.title === "A-001");
            page.asList = true;
            tryVerify(() => findChild(page, "slotTable") !== null);
            const table = find("slotTable");
            tryVerify(() => table.rows.isSelected(0));
            table.goTo(3, Qt.NoModifier);
            tryVerify(() => page.chosen.title === "A-004");
        }
        // Long names are cut with an ellipsis inside their places; nothing stands out of the page.
        function test_longNames(): void {
            ids = stage.addBookings(3);
            for (const id of ids) {
                stage.change(id, "customer_name", "Maximiliane Charlotte von und zu Liechtenstein-Hohenschwangau, Reisegruppe 14");
                stage.change(id, "note", "Kommt mit zwei Anhängern, braucht den Lift und eine Rechnung auf die Firma in Übersee, bitte vorher anrufen.");
            }
            show(bookings);
            says("Maximiliane");
            if (Qt.application.arguments.includes("-pictures"))
                grabImage(scene).save("/tmp/garage/long.png");
            const head = find("bookingHead");
            for (const child of head.children)
                verify(child.x + child.width <= head.width + 1, child);
        }
    }
}
