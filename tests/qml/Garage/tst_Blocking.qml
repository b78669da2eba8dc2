// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Garage
import Autospace.Test.Blocking

Item {
    id: scene
    width: 1208
    height: 712

    GarageStage { id: stage }
    Component {
        id: slotsPage
        SlotsPage { anchors.fill: parent; focus: true; now: new Date("2026-11-20T08:37:00Z") }
    }

    TestCase {
        name: "Blocking"
        when: windowShown

        property SlotsPage page: null

        function init(): void {
            stage.clear();
            stage.addSlots(6);
        }
        function show(): void {
            page = createTemporaryObject(slotsPage, scene) as SlotsPage;
            tryVerify(() => page.settled && page.chosenId !== "");
            waitForRendering(page);
        }
        function open(): BlockDialog {
            keyClick(Qt.Key_B);
            tryVerify(() => page.blockUp?.opened ?? false);
            return page.blockUp;
        }
        function field(name: string): Item {
            const found = findChild(page.blockUp.contentItem, name);
            verify(found !== null, name);
            return found;
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function words(item: Item): string {
            let text = "";
            for (const child of item?.children ?? [])
                if (child.visible)
                    text += (child.text ?? "") + "\n" + words(child);
            return text;
        }

        // M6: five slots for the day; what is in the way is listed with a free slot each, and goes along.
        function test_severalSlotsAndWhatIsInTheWay(): void {
            const ids = stage.addBookings(2, 30); // on A-001 and A-002
            show();
            const dialog = open();
            compare(field("codes").text, "A-001");
            field("codes").text = "A-001 .. A-004";
            type("Paint");
            tryCompare(field("moves"), "count", 2);
            verify(words(dialog.contentItem).includes("A-005") || words(dialog.contentItem).includes("A-006"));
            tryCompare(dialog, "acceptReason", "");
            compare(dialog.acceptText, "Block and move");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => !dialog.opened);
            compare(stage.requests().length, 1);
            compare(stage.requests()[0].name, "garages.block_slots");
            compare(stage.requests()[0].arguments.moves.length, 2);
            tryVerify(() => page.chosen.state === "blocked");
            verify(stage.value(ids[0], "resource_id") !== stage.value(ids[1], "resource_id"));
        }
        function test_whoFindsNoSlotKeepsItFromHappening(): void {
            stage.addBookings(6, 30);
            show();
            const dialog = open();
            type("Paint");
            tryVerify(() => words(dialog.contentItem).includes("no slot is free"));
            compare(dialog.acceptReason, "Not every booking has a slot yet");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            verify(dialog.opened);
            compare(stage.requests().length, 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.opened);
        }
        // S20: a slot has its history too.
        function test_history(): void {
            stage.answer({data: [{at: "2026-11-20T08:00:00.000Z", actor_name: "Petra Beispiel", action: "slots.update", device: "Desk 2",
                                  before: {height_cm: 200}, after: {height_cm: 180}}]});
            show();
            tryVerify(() => words(page).includes("Petra Beispiel · Desk 2"));
        }
        function test_anUnknownSlotIsNamed(): void {
            show();
            const dialog = open();
            type("Paint");
            tryCompare(dialog, "acceptReason", "");
            field("codes").text = "A-001, C-7";
            tryCompare(dialog, "acceptReason", "There is no slot C-7 here.");
            keyClick(Qt.Key_Escape);
        }
    }
}
