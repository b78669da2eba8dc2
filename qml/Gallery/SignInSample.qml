// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Shell

SignInPage {
    server: "https://core.rheintal.example"
    email: "mira.beispiel@rheintal.example"
    error: "Email or password is wrong. After 5 more tries this account waits for 15 minutes."
    offline: "You can still open an account that is signed in here: what you do is kept and sent later."
    keychainReason: "This computer has no keychain that Autospace can use."
    accounts: ListModel {
        ListElement { accountId: "1"; title: "Mira Beispiel"; subtitle: "Rheintal Parking · core.rheintal.example"; signedIn: true; asksPassphrase: false }
        ListElement { accountId: "2"; title: "Hans Risch"; subtitle: "Alpenwerk AG · core.rheintal.example"; signedIn: false; asksPassphrase: false }
    }
}
