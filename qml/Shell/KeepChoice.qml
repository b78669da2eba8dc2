// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// How this computer keeps a sign-in and its data, and what each way means. With a keychain that is one
/// tick; without one it is kept until the end of the run, or under a passphrase.
Column {
    id: root

    /// Why the keychain cannot be used; empty while it can.
    required property string keychainReason
    readonly property bool hasKeychain: keychainReason === ""
    /// "keychain", "passphrase" or "run".
    readonly property string keep: hasKeychain ? (stay.checked ? "keychain" : "run") : sealed.checked ? "passphrase" : "run"
    readonly property string passphrase: keep === "passphrase" ? words.text : ""
    readonly property string problem: {
        if (keep !== "passphrase")
            return "";
        if (words.text.length < shortest)
            return qsTr("Choose a passphrase of %1 letters or more").arg(shortest);
        return again.text === words.text ? "" : qsTr("Repeat the passphrase");
    }
    readonly property int shortest: 8

    signal accepted()

    spacing: Theme.metrics.half

    CheckBox {
        id: stay
        visible: root.hasKeychain
        width: parent.width
        text: qsTr("Stay signed in on this computer")
        checked: true
    }
    Hint {
        visible: root.hasKeychain
        text: stay.checked ? qsTr("The data fetched here is encrypted; its key lies in this computer's keychain.")
                           : qsTr("When Autospace closes, the data fetched here and what has not been sent are deleted.")
    }
    Label {
        visible: !root.hasKeychain
        width: parent.width
        text: root.keychainReason
        font: Theme.fonts.strong
        wrapMode: Text.Wrap
    }
    RadioButton {
        id: once
        visible: !root.hasKeychain
        width: parent.width
        text: qsTr("Keep the sign-in until Autospace closes")
        checked: true
    }
    Hint {
        visible: !root.hasKeychain
        text: qsTr("Then the data fetched here and what has not been sent are deleted.")
    }
    RadioButton {
        id: sealed
        visible: !root.hasKeychain
        width: parent.width
        text: qsTr("Keep it under a passphrase")
    }
    Hint {
        visible: !root.hasKeychain
        text: qsTr("Sign-in and data stay here, encrypted. The passphrase is asked at each start and stored nowhere; without it, what has not been sent is lost.")
    }
    Column {
        x: Theme.metrics.wider
        width: parent.width - x
        visible: root.keep === "passphrase"
        topPadding: Theme.metrics.half
        spacing: Theme.metrics.gap
        FormField {
            width: parent.width
            label: qsTr("Passphrase")
            PasswordField { id: words; placeholderText: ""; onAccepted: again.forceActiveFocus(Qt.TabFocusReason) }
        }
        FormField {
            width: parent.width
            label: qsTr("The passphrase once more")
            error: again.text.length >= words.text.length && again.text !== words.text ? qsTr("The two are not the same") : ""
            PasswordField { id: again; placeholderText: ""; onAccepted: root.accepted() }
        }
    }

    component Hint: Label {
        x: Theme.metrics.wider
        width: root.width - x
        bottomPadding: Theme.metrics.half
        font: Theme.fonts.caption
        color: Theme.colors.muted
        wrapMode: Text.Wrap
    }

    function focusPassphrase(): void { (words.text.length < shortest ? words : again).forceActiveFocus(Qt.TabFocusReason); }
}
