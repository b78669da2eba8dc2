// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The same person's password again after the sign-in has ended. It stays open until the core has taken
/// it; what waits to be sent is kept either way.
Dialog {
    id: root

    required property SignInController signIn
    required property string reason

    title: qsTr("Sign in again")
    acceptText: signIn.againBusy ? qsTr("Signing in…") : qsTr("Sign in")
    acceptReason: signIn.againBusy ? qsTr("One moment") : password.text === "" ? qsTr("Enter your password") : ""

    onAboutToShow: {
        signIn.clearAgainError();
        password.clear();
    }
    onOpened: password.forceActiveFocus(Qt.TabFocusReason)
    onClosed: password.clear()
    // It closes when the core has taken the password.
    function accept(): void {
        if (!signIn.againBusy && password.text !== "")
            signIn.signInAgain(password.text);
    }

    contentItem: Column {
        spacing: Theme.metrics.gap
        Label {
            width: parent.width
            text: root.reason
            wrapMode: Text.Wrap
        }
        KeyValueRow {
            width: parent.width
            label: qsTr("Account")
            value: qsTr("%1 at %2").arg(root.signIn.email).arg(root.signIn.server)
        }
        FormField {
            width: parent.width
            label: qsTr("Password")
            error: root.signIn.againError
            PasswordField {
                id: password
                placeholderText: ""
                onAccepted: root.accept()
                onTextEdited: root.signIn.clearAgainError()
            }
        }
    }
    Connections {
        target: root.signIn
        function onSignedInAgain(): void { root.close(); }
        function onAgainChanged(): void {
            if (!root.opened || root.signIn.againError === "")
                return;
            password.forceActiveFocus(Qt.TabFocusReason);
            password.selectAll();
        }
    }
}
