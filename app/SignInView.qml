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
    rememberReason: signIn.rememberReason
    onSignInRequested: (server, email, password, remember) => signIn.signIn(server, email, password, remember)
    onAccountChosen: accountId => signIn.choose(accountId)
    onAccountForgotten: accountId => signIn.forget(accountId)
    Component.onCompleted: fill()

    Connections {
        target: root.signIn
        function onChanged(): void { root.fill(); }
    }

    // What the controller knows goes into fields that are empty; what the person types stays.
    function fill(): void {
        if (server === "" || signIn.email !== "" && email === "")
            server = signIn.server || server;
        if (email === "")
            email = signIn.email;
    }
}
