// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Theme
import Autospace.Controls

Item {
    id: scene
    width: 800
    height: 600

    Button { id: opener; text: "Open" }
    Dialog {
        id: dialog
        title: "Cancel the booking?"
        acceptText: "Cancel booking"
        acceptKind: Button.Danger
        cancelText: "Keep it"
        contentItem: Label { text: "The customer gets 12.40 EUR back."; wrapMode: Text.Wrap }
    }
    LazyPopup {
        id: lazy
        sourceComponent: Dialog { title: "Seldom needed" }
    }
    IconButton { id: hinted; y: 300; text: "Export"; icon.name: "export" }
    Sheet { id: sheet; title: "Notifications"; TextField { id: inSheet; focus: true } }
    Menu {
        id: menu
        MenuItem { id: first; text: "Move" }
        MenuItem { text: "Cancel"; reason: "Already checked in" }
        MenuItem { id: third; text: "Extend" }
    }
    Toasts { id: toasts; duration: 200; anchors.bottom: parent.bottom }
    SignalSpy { id: accepted; target: dialog; signalName: "accepted" }
    SignalSpy { id: rejected; target: dialog; signalName: "rejected" }
    SignalSpy { id: undone; target: toasts; signalName: "actionTriggered" }
    SignalSpy { id: chosen; target: third; signalName: "triggered" }

    TestCase {
        name: "Popups"
        when: windowShown

        function init(): void {
            Theme.animated = false;
            opener.forceActiveFocus();
            dialog.acceptReason = "";
            for (const spy of [accepted, rejected, undone, chosen])
                spy.clear();
        }

        function test_dialogKeys(): void {
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Escape);
            compare(rejected.count, 1);
            tryCompare(dialog, "visible", false);
            verify(opener.activeFocus, "focus comes back");
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(accepted.count, 1);
        }
        function test_lazyPopupIsMadeWhenItIsAskedFor(): void {
            compare(lazy.popup, null);
            compare(lazy.opened, false);
            lazy.close();
            compare(lazy.popup, null);
            lazy.open();
            tryCompare(lazy, "opened", true);
            const made = lazy.popup;
            compare(lazy.shown, made);
            keyClick(Qt.Key_Escape);
            tryCompare(lazy, "shown", null);
            verify(opener.activeFocus, "focus comes back");
            lazy.open();
            compare(lazy.popup, made, "it is kept");
            keyClick(Qt.Key_Escape);
            tryCompare(lazy, "shown", null);
        }
        function test_aTipExistsWhileItIsWanted(): void {
            const hint = Array.from(hinted.children).find(child => child.toString().startsWith("HoverTip"));
            verify(hint !== undefined);
            compare(hint.item, null);
            mouseMove(hinted, hinted.width / 2, hinted.height / 2);
            tryVerify(() => hint.item !== null && hint.item.visible);
            compare(hint.item.text, "Export");
            mouseMove(scene, 700, 500);
            tryCompare(hint, "item", null);
        }
        function test_dialogWithAReasonCannotBeAccepted(): void {
            dialog.acceptReason = "Say why";
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(accepted.count, 0);
            dialog.close();
            tryCompare(dialog, "visible", false);
        }
        function test_sheetTakesAndReturnsTheFocus(): void {
            sheet.open();
            tryCompare(sheet, "opened", true);
            verify(inSheet.activeFocus);
            compare(sheet.x + sheet.width, 800);
            keyClick(Qt.Key_Escape);
            tryCompare(sheet, "visible", false);
            verify(opener.activeFocus);
        }
        function test_menuPassesOverWhatIsOff(): void {
            menu.popup();
            tryCompare(menu, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(chosen.count, 1);
            tryCompare(menu, "visible", false);
        }
        function test_toastsComeAndGo(): void {
            for (let i = 0; i < 5; ++i)
                toasts.show("k" + i, "Checked in", "Undo");
            compare(toasts.count, 3);
            toasts.show("k4", "Checked out");
            compare(toasts.count, 3);
            tryCompare(toasts, "count", 0, 2000);
        }
        function test_toastUndo(): void {
            toasts.show("booking-1", "Checked in", "Undo");
            waitForRendering(toasts);
            const button = findButton(toasts);
            button.click();
            compare(undone.count, 1);
            compare(undone.signalArguments[0][0], "booking-1");
            compare(toasts.count, 0);
        }
        function findButton(item: Item): Button {
            for (const child of item.children) {
                if (child instanceof Button && child.visible)
                    return child;
                const found = findButton(child);
                if (found)
                    return found;
            }
            return null;
        }
    }
}
