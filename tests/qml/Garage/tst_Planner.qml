// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Garage
import Autospace.Models
import Autospace.Test.Planner

Item {
    id: scene
    width: 1208
    height: 712

    GarageStage { id: stage }
    Component {
        id: planner
        PlannerPage { anchors.fill: parent; focus: true; now: new Date("2026-11-20T08:37:00Z") }
    }
    SignalSpy {
        id: opened
        signalName: "openRequested"
    }

    TestCase {
        id: test
        name: "Planner"
        when: windowShown

        property PlannerPage page: null
        property TimelineView view: null
        // A-001 to A-003, from ten minutes after now on, two hours each.
        property list<string> bookings

        function init(): void {
            stage.clear();
            stage.addSlots(4);
            bookings = stage.addBookings(3, 10);
            page = createTemporaryObject(planner, scene) as PlannerPage;
            opened.target = page;
            opened.clear();
            tryVerify(() => page.settled);
            view = findChild(page, "timeline") as TimelineView;
            tryCompare(view.timeline, "count", 4);
            waitForRendering(page);
        }
        function cleanup(): void { page = null; }

        /// The middle of a booking's bar, a minute of a row, on the view.
        function barX(id: string): real {
            const bar = view.timeline.bar(id);
            return atX((bar.fromMs + bar.untilMs) / 2);
        }
        function atX(ms: real): real { return view.labelWidth + (ms - view.span.fromMs) / view.msPerPixel; }
        function rowY(row: int): real { return findChild(view, "rows").y + (row + 0.5) * view.rowHeight; }
        function dragTo(fromX: real, fromRow: int, toX: real, toRow: int): void {
            mousePress(view, fromX, rowY(fromRow));
            const steps = 8;
            for (let i = 1; i <= steps; ++i)
                mouseMove(view, fromX + (toX - fromX) * i / steps, rowY(fromRow) + (rowY(toRow) - rowY(fromRow)) * i / steps);
        }
        function words(item: Item): string {
            let text = "";
            for (const child of item?.children ?? [])
                if (child.visible)
                    text += (child.text ?? "") + "\n" + words(child);
            return text;
        }
        function code(id: string): string { return view.timeline.bar(id).title; }

        // M2: on a taken slot it is refused with what it collides with; nothing has happened; put back by Esc.
        function test_aTakenSlotIsRefusedWithTheBookingThatStandsThere(): void {
            const x = barX(bookings[0]);
            dragTo(x, 0, x, 1);
            tryVerify(() => view.move.clashes, 5000, "said before the drop");
            mouseRelease(view, x, rowY(1));
            tryVerify(() => words(page).includes(code(bookings[1])), 5000, "the colliding booking is named");
            verify(view.move.active);
            compare(stage.requests().length, 0);
            keyClick(Qt.Key_Escape);
            verify(!view.move.active);
            compare(view.timeline.bar(bookings[0]).row, 0);
        }
        // ... and from there to a slot that is proposed.
        function test_aProposedSlotIsOnePressAway(): void {
            const x = barX(bookings[0]);
            dragTo(x, 0, x, 1);
            mouseRelease(view, x, rowY(1));
            tryVerify(() => words(page).includes("Free for the whole time:"));
            const proposed = findChild(view, "clashNote").alternatives[0];
            compare(proposed.code, "A-004");
            findChild(view, "clashNote").slotChosen(proposed.id);
            tryVerify(() => !view.move.clashes);
            keyClick(Qt.Key_Return);
            tryCompare(view.move, "active", false);
            compare(view.timeline.bar(bookings[0]).row, 3);
        }
        // ... on a free one it is moved, by one command.
        function test_aFreeSlotTakesIt(): void {
            const x = barX(bookings[0]);
            dragTo(x, 0, x, 3);
            mouseRelease(view, x, rowY(3));
            tryCompare(view.move, "active", false);
            compare(stage.requests().length, 1);
            compare(stage.requests()[0].name, "bookings.move");
            compare(Object.keys(stage.requests()[0].arguments).join(), "resource_id");
            compare(view.timeline.bar(bookings[0]).row, 3);
        }
        function test_anotherTimeKeepsTheLength(): void {
            const before = view.timeline.bar(bookings[0]);
            const x = barX(bookings[0]);
            const hours = 3 * 3600000;
            dragTo(x, 0, x + hours / view.msPerPixel, 0);
            mouseRelease(view, x + hours / view.msPerPixel, rowY(0));
            tryCompare(view.move, "active", false);
            const after = view.timeline.bar(bookings[0]);
            verify(Math.abs(after.fromMs - before.fromMs - hours) <= 15 * 60000);
            compare(after.fromMs % (15 * 60000), 0);
            compare(after.untilMs - after.fromMs, before.untilMs - before.fromMs);
        }
        function test_anEndIsDraggedLater(): void {
            const before = view.timeline.bar(bookings[0]);
            const x = atX(before.untilMs) - 2;
            dragTo(x, 0, x + 3600000 / view.msPerPixel, 0);
            mouseRelease(view, x + 3600000 / view.msPerPixel, rowY(0));
            tryCompare(view.move, "active", false);
            compare(stage.requests()[0].name, "bookings.extend");
            const after = view.timeline.bar(bookings[0]);
            compare(after.fromMs, before.fromMs);
            verify(Math.abs(after.untilMs - before.untilMs - 3600000) <= 15 * 60000);
        }
        // S17: the same by the keyboard alone.
        function test_theKeyboardAlone(): void {
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Right);
            compare(view.chosenId, bookings[0]);
            tryVerify(() => findChild(page, "moveBooking").enabled);
            keyClick(Qt.Key_M);
            verify(view.move.active);
            keyClick(Qt.Key_Down);
            tryVerify(() => view.move.clashes);
            keyClick(Qt.Key_Return);
            compare(stage.requests().length, 0);
            for (let i = 0; i < 2; ++i)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            tryVerify(() => view.move.preview.state === CommandPreview.Allowed);
            keyClick(Qt.Key_Return);
            tryCompare(view.move, "active", false);
            const moved = view.timeline.bar(bookings[0]);
            compare(moved.row, 3);
            compare(moved.untilMs - moved.fromMs, 135 * 60000, "a step of time, and one more at the end");
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], "garage/bookings?id=" + bookings[0]);
        }
        // A car that is there can go to another slot, but its beginning has been.
        function test_aCarThatIsThereKeepsItsTime(): void {
            stage.change(bookings[0], "starts_at", "2026-11-20T07:00:00.000Z");
            stage.change(bookings[0], "checked_in_at", "2026-11-20T07:00:00.000Z");
            stage.change(bookings[0], "status", "checked_in");
            tryVerify(() => view.timeline.bar(bookings[0]).kind === "in_house");
            const x = barX(bookings[0]);
            dragTo(x, 0, x + 60, 3);
            mouseRelease(view, x + 60, rowY(3));
            tryCompare(view.move, "active", false);
            compare(Object.keys(stage.requests()[0].arguments).join(), "resource_id");
            compare(view.timeline.bar(bookings[0]).row, 3);
        }
        // S12: a colleague's change does not take what one holds in the hand.
        function test_aChangeOfOthersLeavesWhatIsLifted(): void {
            const x = barX(bookings[0]);
            dragTo(x, 0, x, 1);
            stage.remove(bookings[1]);
            tryVerify(() => view.timeline.bar(bookings[1]).id === undefined);
            verify(view.move.active);
            tryVerify(() => !view.move.clashes, 5000, "the slot is free by now");
            mouseRelease(view, x, rowY(1));
            tryCompare(view.move, "active", false);
            compare(view.timeline.bar(bookings[0]).row, 1);
        }
        function test_theGroundMovesOn(): void {
            const before = view.span.fromMs;
            dragTo(atX(before) + 600, 3, atX(before) + 500, 3);
            mouseRelease(view, atX(before) + 500, rowY(3));
            verify(view.span.fromMs > before);
            keyClick(Qt.Key_T);
            compare(view.span.fromMs, before);
            keyClick(Qt.Key_Minus);
            compare(view.span.hours, 24);
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(view.span.fromMs - before, 18 * 3600000, "the next day, whole");
        }
        function test_whatCannotBeReadIsSaid(): void {
            stage.fail("The disk does not answer.");
            tryVerify(() => words(page).includes("The disk does not answer."));
            stage.fail("");
        }
    }
}
