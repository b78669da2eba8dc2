// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Models
import Autospace.Shell

/// The sign-in page over its controller.
SignInPage {
    id: root

    required property SignInController signIn

    accounts: signIn.accounts
    error: signIn.error
    offline: signIn.offline
    busy: signIn.busy
    keychainReason: signIn.keychainReason
    passphraseFor: signIn.passphraseFor
    onSignInRequested: (server, email, password, keep, passphrase) => signIn.signIn(server, email, password, keep, passphrase)
    onPassphraseEntered: passphrase => signIn.openWithPassphrase(passphrase)
    onAccountChosen: accountId => root.choose(accountId)
    onAccountForgotten: accountId => signIn.forget(accountId)
    Component.onCompleted: fill()

    Connections {
        target: root.signIn
        function onChanged(): void { root.fill(); }
    }

    // Whose password is asked stands in the fields, whatever stood there.
    function choose(accountId: string): void {
        signIn.choose(accountId);
        if (signIn.busy)
            return;
        server = signIn.server;
        email = signIn.email;
        clearPassword();
        focusMissing();
    }
    // What the controller knows goes into fields that are empty; what the person types stays.
    function fill(): void {
        if (server === "" || signIn.email !== "" && email === "")
            server = signIn.server || server;
        if (email === "")
            email = signIn.email;
    }
}
