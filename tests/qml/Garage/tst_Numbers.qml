// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Garage
import Autospace.Models
import Autospace.Test.Numbers

Item {
    id: scene
    width: 1208
    height: 712

    GarageStage { id: stage }
    Component {
        id: numbersPage
        NumbersPage { anchors.fill: parent; focus: true; now: new Date("2026-11-20T08:37:00Z") }
    }
    Component {
        id: bookingsPage
        BookingsPage { anchors.fill: parent; focus: true; now: new Date("2026-11-20T08:37:00Z") }
    }
    SignalSpy {
        id: opened
        signalName: "openRequested"
    }

    TestCase {
        name: "Numbers"
        when: windowShown

        property NumbersPage page: null

        function init(): void {
            stage.clear();
            stage.addSlots(4);
            const ids = stage.addBookings(3, -300, "completed");
            ids.forEach((id, index) => {
                stage.change(id, "checked_in_at", "2026-11-20T04:00:00.000Z");
                stage.change(id, "checked_out_at", "2026-11-%1T06:30:00.000Z".arg(index < 2 ? 20 : 12));
            });
            stage.addBookings(2, 30);
            page = createTemporaryObject(numbersPage, scene) as NumbersPage;
            opened.target = page;
            opened.clear();
            tryVerify(() => page.settled);
            waitForRendering(page);
        }
        function words(item: Item): string {
            let text = "";
            for (const child of item?.children ?? [])
                if (child.visible)
                    text += (child.text ?? "") + "\n" + words(child);
            return text;
        }
        function says(text: string): void { tryVerify(() => words(page).includes(text), 5000, text); }

        // M13: the totals are those of the bookings, which are one key away.
        function test_theBookingsBehindTheNumbers(): void {
            says("9.60");
            says("difference: 0.00");
            keyClick(Qt.Key_B);
            compare(opened.count, 1);
            const address = opened.signalArguments[0][0];
            verify(address.startsWith("garage/bookings?garage=&filter="));
            page.visible = false;
            const bookings = createTemporaryObject(bookingsPage, scene) as BookingsPage;
            bookings.parameters = {garage: "", filter: decodeURIComponent(address.split("filter=")[1])};
            const list = findChild(bookings, "list");
            tryVerify(() => list.settled && list.model.count === 2);
        }
        function test_anotherPeriodByTheKeyboard(): void {
            keyClick(Qt.Key_Left, Qt.ControlModifier);
            says("4.80");
            says("09/11/2026");
            keyClick(Qt.Key_T);
            says("9.60");
        }
        function test_whatCannotBeReadIsSaid(): void {
            stage.fail("The disk does not answer.");
            says("The disk does not answer.");
            stage.fail("");
        }
    }
}
