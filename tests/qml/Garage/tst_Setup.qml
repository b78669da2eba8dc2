// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Garage
import Autospace.Models
import Autospace.Test.Setup

Item {
    id: scene
    width: 1208
    height: 712

    GarageStage { id: stage }
    Component {
        id: setupPage
        SetupPage { anchors.fill: parent; focus: true; now: new Date("2026-11-20T08:37:00Z") }
    }

    TestCase {
        name: "Setup"
        when: windowShown

        property SetupPage page: null

        function init(): void {
            stage.clear();
            stage.setGarage({status: "draft", phone: null, opening_hours: {}});
            stage.addSlots(2);
            page = createTemporaryObject(setupPage, scene) as SetupPage;
            tryVerify(() => page.settled);
            waitForRendering(page);
        }
        function find(name: string): QtObject {
            const found = findChild(page, name);
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
        function says(text: string): void { tryVerify(() => words(page).includes(text), 5000, text); }

        // M11: what is missing is listed with the way there; with nothing missing it is submitted.
        function test_fromMissingToSubmitted(): void {
            says("Enter a phone number that customers can call.");
            says("Set the place on the map.");
            verify(!find("submit").enabled);
            page.open("phone");
            const form = find("setupForm");
            tryVerify(() => form.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !form.opened);
            stage.setGarage({street: "Main street 1", postal_code: "9490", city: "Vaduz", latitude: 47.1, phone: "+423 555 00 00"});
            says("Nothing is missing.");
            tryVerify(() => find("submit").enabled);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => stage.requests().length === 1);
            compare(stage.requests()[0].name, "garages.submit");
        }
        // What is being verified cannot be changed, and says so.
        function test_frozenWhileItIsVerified(): void {
            stage.setGarage({status: "pending"});
            says("It is being verified.");
            tryVerify(() => page.frozen !== "");
            verify(!find("edit").enabled);
            stage.setGarage({status: "rejected", review_note: "The entrance is not shown."});
            says("It was sent back: The entrance is not shown.");
            tryVerify(() => find("edit").enabled);
        }
        // M7: hours by the keyboard; what would be outside is named before it is saved.
        function test_openingHours(): void {
            const ids = stage.addBookings(1, 60 * 30); // tomorrow afternoon, a Saturday
            keyClick(Qt.Key_O);
            const dialog = find("hours");
            tryVerify(() => dialog.opened);
            keyClick(Qt.Key_Space);
            tryVerify(() => words(dialog.contentItem).includes("Monday"));
            for (let day = 0; day < 6; ++day)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("25-26");
            tryVerify(() => dialog.acceptReason.startsWith("Saturday: "), 5000, "the line that is wrong is named");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("8-12");
            tryVerify(() => words(dialog.contentItem).includes("1 bookings would stand outside of these hours"));
            tryCompare(dialog, "acceptReason", "");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => !dialog.opened);
            says("08:00-12:00");
            compare(stage.requests()[0].arguments.opening_hours.weekly.sat[0], "08:00-12:00");
        }
        function test_slotsAndFloors(): void {
            keyClick(Qt.Key_F);
            const form = find("setupForm");
            tryVerify(() => form.opened);
            type("Level B");
            keyClick(Qt.Key_Return);
            tryVerify(() => !form.opened);
            says("Level B");
            keyClick(Qt.Key_S);
            tryVerify(() => form.opened);
            type("B-");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Tab);
            type("3");
            tryCompare(form, "acceptReason", "");
            keyClick(Qt.Key_Return);
            tryVerify(() => !form.opened);
            says("5");
            const asked = stage.requests()[1].arguments;
            compare(asked.count, 3);
            verify(asked.floor_id !== undefined);
        }
    }
}
