// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Garage
import Autospace.Models
import Autospace.Records
import Autospace.Test.Prices

Item {
    id: scene
    width: 1208
    height: 712

    GarageStage { id: stage }
    Component {
        id: prices
        PricesPage { anchors.fill: parent; focus: true; now: new Date("2026-11-20T08:37:00Z") }
    }

    TestCase {
        id: test
        name: "Prices"
        when: windowShown

        property PricesPage page: null

        function init(): void {
            stage.clear();
            stage.addSlots(4);
        }
        function cleanup(): void { page = null; }
        function show(): void {
            page = createTemporaryObject(prices, scene) as PricesPage;
            tryVerify(() => page.settled);
        }
        function find(name: string): QtObject {
            const found = findChild(page, name);
            verify(found !== null, name);
            return found;
        }
        function list(): RecordList { return find("list") as RecordList; }
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

        // M8: a rule by the keyboard alone, and the price that it makes, step by step.
        function test_aNewPriceRule(): void {
            show();
            says("This garage has no price rules");
            says("7.20");
            keyClick(Qt.Key_N);
            const dialog = find("priceRule");
            tryVerify(() => dialog.opened);
            type("Noon");
            keyClick(Qt.Key_Tab); // slot type
            keyClick(Qt.Key_Tab); // price per hour
            type("4.80");
            compare(dialog.acceptReason, "");
            keyClick(Qt.Key_Return);
            tryVerify(() => !dialog.opened);
            says("Noon");
            tryCompare(list().model, "count", 1);
            says("14.40");
            says("Parking time (Noon)");
            keyClick(Qt.Key_D);
            const question = find("removeRule");
            tryVerify(() => question.opened);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryCompare(list().model, "count", 0);
            says("7.20");
        }
        function test_whatCannotBeReadIsSaid(): void {
            stage.fail("The disk does not answer.");
            page = createTemporaryObject(prices, scene) as PricesPage;
            says("The list could not be read");
            stage.fail("");
        }
        function test_aRuleThatContradictsItselfStaysOpen(): void {
            show();
            keyClick(Qt.Key_N);
            const dialog = find("priceRule");
            tryVerify(() => dialog.opened);
            type("Nothing");
            keyClick(Qt.Key_Return);
            tryVerify(() => dialog.form.errorDetail !== "" || dialog.form.error("price_per_hour") !== "");
            verify(dialog.opened);
            verify(dialog.form.error("price_per_hour").includes("Say what the rule changes"));
        }
    }
}
