// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Theme
import Autospace.Controls
import Autospace.Shell

Item {
    id: scene
    width: 1000
    height: 700

    SignInPage {
        id: signIn
        anchors.fill: parent
        visible: false
        accounts: ListModel { ListElement { accountId: "7"; title: "Mira Beispiel"; subtitle: "core.example"; signedIn: true; asksPassphrase: false } }
    }
    AttentionPage {
        id: attention
        anchors.fill: parent
        visible: false
        model: ListModel {
            ListElement { title: "Check in"; subtitle: "A-014"; remark: "14 min" }
            ListElement { title: "Move"; subtitle: "A-022"; remark: "1 h" }
        }
        title: "Check in"
        reason: "Cancelled meanwhile"
        fields: [{label: "State", base: "Confirmed", mine: "In house", theirs: "Cancelled", clash: true}]
        actions: [{name: "discard", text: "Discard", shortcut: "D"}, {name: "retry", text: "Retry", shortcut: "T", reason: "Nothing changed"}]
    }
    KeyField { id: keyField; visible: false; label: "Check in"; keys: "Return" }
    Shortcut { id: taken; sequence: "Ctrl+J"; property int count: 0; onActivated: ++count }

    SignalSpy { id: asked; target: signIn; signalName: "signInRequested" }
    SignalSpy { id: decided; target: attention; signalName: "actionTriggered" }
    SignalSpy { id: keys; target: keyField; signalName: "keysChosen" }

    TestCase {
        name: "ShellPages"
        when: windowShown

        function init(): void {
            for (const item of [signIn, attention, keyField])
                item.visible = false;
            for (const spy of [asked, decided, keys])
                spy.clear();
            taken.count = 0;
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function fields(item: Item): list<TextField> {
            let found = [];
            for (const child of item.children) {
                if (!child.visible)
                    continue;
                if (child instanceof TextField)
                    found.push(child);
                else
                    found = found.concat(fields(child));
            }
            return found;
        }

        function test_signInByKeyboardAlone(): void {
            signIn.visible = true;
            const [server, email, password] = fields(signIn);
            server.forceActiveFocus();
            type("https://core.example");
            keyClick(Qt.Key_Return);
            verify(email.activeFocus, "Enter leads to what is missing");
            type("mira@core.example");
            keyClick(Qt.Key_Return);
            verify(password.activeFocus);
            type("secret");
            keyClick(Qt.Key_Return);
            compare(asked.count, 1);
            compare(Array.from(asked.signalArguments[0]), ["https://core.example", "mira@core.example", "secret", "keychain", ""]);
            signIn.busy = true;
            keyClick(Qt.Key_Return);
            compare(asked.count, 1, "once is enough");
            signIn.busy = false;
            signIn.clearPassword();
            compare(password.text, "");
        }
        function test_signInSaysWhatIsMissing(): void {
            signIn.visible = true;
            signIn.server = "";
            verify(signIn.missing().includes("server"));
            signIn.server = "https://core.example";
            signIn.email = "mira";
            verify(signIn.missing().includes("email"));
            signIn.email = "mira@core.example";
            verify(signIn.missing().includes("password"));
        }

        function test_attentionByKeyboard(): void {
            attention.visible = true;
            attention.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(attention.currentIndex, 1);
            keyClick(Qt.Key_D);
            compare(decided.count, 1);
            compare(Array.from(decided.signalArguments[0]), [1, "discard"]);
            keyClick(Qt.Key_T);
            compare(decided.count, 1, "what has a reason against it does nothing");
        }

        function test_keysAreRecorded(): void {
            keyField.visible = true;
            keyField.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(keyField.recording);
            keyClick(Qt.Key_J, Qt.ControlModifier);
            compare(keys.count, 1);
            compare(keys.signalArguments[0][0], "Ctrl+J");
            compare(taken.count, 0, "the keys that are recorded do nothing else");
            verify(!keyField.recording);
            keyClick(Qt.Key_J, Qt.ControlModifier);
            compare(taken.count, 1);
        }
        function test_recordingIsLeftAndEmptied(): void {
            keyField.visible = true;
            keyField.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Escape);
            verify(!keyField.recording);
            compare(keys.count, 0);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Backspace);
            compare(keys.signalArguments[0][0], "");
        }
    }
}
