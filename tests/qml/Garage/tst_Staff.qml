// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Controls
import Autospace.Garage
import Autospace.Records
import Autospace.Test.Staff

Item {
    id: scene
    width: 1208
    height: 712

    GarageStage { id: stage }
    Component {
        id: staff
        StaffPage { anchors.fill: parent; focus: true; now: new Date("2026-11-20T08:37:00Z") }
    }

    SignalSpy { id: told; signalName: "noticeRequested" }

    TestCase {
        id: test
        name: "Staff"
        when: windowShown

        property StaffPage page: null

        function init(): void {
            stage.clear();
            page = createTemporaryObject(staff, scene) as StaffPage;
            tryVerify(() => page.settled);
            told.target = page;
            told.clear();
        }
        function cleanup(): void {
            told.target = null;
            page = null;
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
        function tabs(count: int): void {
            for (let i = 0; i < count; ++i)
                keyClick(Qt.Key_Tab);
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
        function lastRequest(): var { return stage.requests()[stage.requests().length - 1]; }

        // M12: by the keyboard alone. Rights change when the core says so, and nothing is shown as done before.
        function test_inviteAValet(): void {
            says("Nobody is here yet");
            keyClick(Qt.Key_N);
            const dialog = find("invite") as Dialog;
            tryVerify(() => dialog.opened);
            type("Vera Muster");
            tabs(1);
            type("vera@example.org");
            tabs(1 + 2); // a manager gives the roles of the garage: manager, support, valet …
            keyClick(Qt.Key_Space);
            tabs(4); // past member, customer and visitor, to the garages
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => !dialog.opened, 5000, dialog.acceptReason);
            compare(lastRequest().name, "memberships.invite");
            const given = lastRequest().arguments;
            compare(given.name, "Vera Muster");
            compare(given.email, "vera@example.org");
            compare(given.roles, ["valet"]);
            compare(given.garage_ids.length, 1);
            compare(told.count, 1);
            verify(told.signalArguments[0][0].includes("when the server can be reached"));
        }
        /// A garage that is not offered, as one that this manager does not see, is not taken from anybody by the way.
        function test_whatIsNotOfferedStaysChosen(): void {
            const unseen = "00000000-0000-7000-8000-00000000abcd";
            stage.addMember("Vera Muster", "valet", [unseen]);
            tryCompare(list().model, "count", 1);
            says("+1");
            keyClick(Qt.Key_E);
            const dialog = find("changeMember") as Dialog;
            tryVerify(() => dialog.opened);
            tabs(1 + 6); // past the roles, to the garages
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => !dialog.opened, 5000, dialog.acceptReason);
            const garages = lastRequest().arguments.garage_ids;
            compare(garages.length, 2);
            compare(garages[1], unseen);
        }
        // S20: what was changed about a person, by whom.
        function test_history(): void {
            stage.answer({data: [{at: "2026-11-20T08:00:00.000Z", actor_name: "Petra Beispiel", action: "memberships.change", device: "Desk 2",
                                  before: {department: "Desk"}, after: {department: "Night shift"}}]});
            stage.addMember("Valentin Muster", "valet");
            says("Petra Beispiel · Desk 2");
            says("Department: Desk → Night shift");
        }
        function test_changeAndRemove(): void {
            stage.addMember("Olaf Beispiel", "manager");
            const vera = stage.addMember("Vera Muster", "valet");
            tryCompare(list().model, "count", 2);
            says("olaf@example.org");
            keyClick(Qt.Key_Down);
            tryCompare(list(), "current", vera);
            says("vera@example.org");
            says("All");
            keyClick(Qt.Key_E);
            const dialog = find("changeMember") as Dialog;
            tryVerify(() => dialog.opened);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("Vera Probe");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => !dialog.opened, 5000, dialog.acceptReason);
            compare(lastRequest(), {name: "memberships.change", target: vera, arguments: {name: "Vera Probe"}});
            keyClick(Qt.Key_D);
            const question = find("removeMember") as Dialog;
            tryVerify(() => question.opened);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryCompare(told, "count", 2);
            compare(lastRequest(), {name: "memberships.remove", target: vera, arguments: {}});
        }
    }
}
