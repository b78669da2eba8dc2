// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// The first page: which core, who, and the password. Accounts that are known here are one press away.
Rectangle {
    id: root

    /// Roles: accountId, title (the person), subtitle (organization and server), signedIn, asksPassphrase.
    required property var accounts
    property alias server: server.text
    property alias email: email.text
    /// A sentence on why signing in failed; empty while nothing did.
    property string error: ""
    /// Shown when the core cannot be reached: what works without it.
    property string offline: ""
    property bool busy: false
    /// Why a sign-in cannot be kept in this computer's keychain; empty while it can.
    property string keychainReason: ""
    /// The account that is kept here under a passphrase and is to be opened; empty while none is.
    property string passphraseFor: ""

    /// keep: "keychain", "passphrase" (then with one) or "run".
    signal signInRequested(string server, string email, string password, string keep, string passphrase)
    signal passphraseEntered(string passphrase)
    signal accountChosen(string accountId)
    signal accountForgotten(string accountId)

    color: Theme.colors.page
    onErrorChanged: if (error !== "" && passphraseFor === "") focusMissing()
    onPassphraseForChanged: focusMissing()
    // The focus does not go along when the field under it is switched off, and is given back here.
    onBusyChanged: if (!busy) focusMissing()

    Hatch {
        anchors.left: parent.left
        width: Theme.metrics.large
        height: parent.height
        ground: Theme.colors.accent
        color: Theme.colors.bar
        period: 48
        bandWidth: 24
    }
    Flickable {
        anchors.fill: parent
        anchors.leftMargin: Theme.metrics.large
        contentWidth: width
        contentHeight: Math.max(height, column.height + 2 * Theme.metrics.widest)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.metrics.widest, Math.round((parent.height - height) / 2.4))
            width: Math.min(Theme.metrics.scale * 400, parent.width - 2 * Theme.metrics.wide)
            spacing: Theme.metrics.wide

            Code {
                width: parent.width
                text: qsTr("Autospace")
                font: Theme.fonts.display
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Banner {
                visible: root.error !== "" && root.passphraseFor === ""
                kind: Banner.Error
                text: root.error
            }
            Banner {
                visible: root.offline !== ""
                kind: Banner.Offline
                text: qsTr("The core does not answer")
                detail: root.offline
            }
            Panel {
                width: parent.width
                visible: known.count > 0
                title: qsTr("Accounts on this computer")
                flush: true
                contentItem: Column {
                    Repeater {
                        id: known
                        model: root.accounts
                        AccountRow {
                            width: parent ? parent.width : 0
                            onClicked: root.accountChosen(accountId)
                            onForgotten: root.accountForgotten(accountId)
                        }
                    }
                }
            }
            PassphrasePanel {
                id: locked
                width: parent.width
                visible: root.passphraseFor !== ""
                person: root.passphraseFor
                busy: root.busy
                error: root.error
                onPassphraseEntered: passphrase => root.passphraseEntered(passphrase)
            }
            Panel {
                width: parent.width
                title: root.passphraseFor === "" ? qsTr("Sign in") : qsTr("Or sign in with the password")
                contentItem: Column {
                    spacing: Theme.metrics.gap
                    FormField {
                        width: parent.width
                        label: qsTr("Server")
                        help: qsTr("The address of your organization's core")
                        TextField { id: server; inputMethodHints: Qt.ImhUrlCharactersOnly; onAccepted: root.submit() }
                    }
                    FormField {
                        width: parent.width
                        label: qsTr("Email")
                        TextField { id: email; inputMethodHints: Qt.ImhEmailCharactersOnly; onAccepted: root.submit() }
                    }
                    FormField {
                        width: parent.width
                        label: qsTr("Password")
                        PasswordField { id: password; placeholderText: ""; onAccepted: root.submit() }
                    }
                    KeepChoice {
                        id: keeping
                        width: parent.width
                        keychainReason: root.keychainReason
                        onAccepted: root.submit()
                    }
                    Row {
                        width: parent.width
                        spacing: Theme.metrics.wide
                        Button {
                            text: root.busy ? qsTr("Signing in…") : qsTr("Sign in")
                            kind: root.passphraseFor === "" ? Button.Primary : Button.Plain
                            large: true
                            reason: root.missing()
                            enabled: reason === "" && !root.busy
                            onClicked: root.submit()
                        }
                        ProgressBar {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: root.busy
                            indeterminate: true
                        }
                    }
                }
            }
        }
        T.ScrollBar.vertical: ScrollBar {}
    }

    Component.onCompleted: focusMissing()

    function missing(): string {
        if (server.text.trim() === "")
            return qsTr("Enter the server's address");
        if (!/^\S+@\S+$/.test(email.text.trim()))
            return qsTr("Enter your email address");
        return password.text === "" ? qsTr("Enter your password") : keeping.problem;
    }
    function submit(): void {
        if (busy)
            return;
        for (const field of [server, email, password]) {
            if (field.text.trim() === "") {
                field.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
        if (missing() === "")
            signInRequested(server.text.trim(), email.text.trim(), password.text, keeping.keep, keeping.passphrase);
        else if (keeping.problem !== "")
            keeping.focusPassphrase();
    }
    function clearPassword(): void { password.clear(); }
    /// Where the person goes on: the passphrase, or the first field that is empty, or the password again.
    function focusMissing(): void {
        if (passphraseFor !== "") {
            locked.focusField();
            return;
        }
        (server.text === "" ? server : email.text === "" ? email : password).forceActiveFocus(Qt.TabFocusReason);
        password.selectAll();
    }
}
