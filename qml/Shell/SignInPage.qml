// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// The first page: which core, who, and the password. Accounts that are known here are one press away.
Rectangle {
    id: root

    /// Roles: accountId, title (the person), subtitle (organization and server), signedIn.
    required property var accounts
    property alias server: server.text
    property alias email: email.text
    property alias remember: remember.checked
    /// A sentence on why signing in failed; empty while nothing did.
    property string error: ""
    /// Shown when the core cannot be reached: what works without it.
    property string offline: ""
    property bool busy: false
    /// Why the password cannot be kept on this computer.
    property string rememberReason: ""

    signal signInRequested(string server, string email, string password, bool remember)
    signal accountChosen(string accountId)
    signal accountForgotten(string accountId)

    color: Theme.colors.page
    onErrorChanged: if (error !== "") password.selectAll()

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
                visible: root.error !== ""
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
            Panel {
                width: parent.width
                title: qsTr("Sign in")
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
                    CheckBox {
                        id: remember
                        width: parent.width
                        text: qsTr("Stay signed in on this computer")
                        checked: root.rememberReason === ""
                        reason: root.rememberReason
                    }
                    Label {
                        width: parent.width
                        visible: root.rememberReason !== ""
                        text: root.rememberReason
                        font: Theme.fonts.caption
                        color: Theme.colors.muted
                        wrapMode: Text.Wrap
                    }
                    Row {
                        width: parent.width
                        spacing: Theme.metrics.wide
                        Button {
                            text: root.busy ? qsTr("Signing in…") : qsTr("Sign in")
                            kind: Button.Primary
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

    Component.onCompleted: (server.text === "" ? server : email.text === "" ? email : password).forceActiveFocus()

    function missing(): string {
        if (server.text.trim() === "")
            return qsTr("Enter the server's address");
        if (!/^\S+@\S+$/.test(email.text.trim()))
            return qsTr("Enter your email address");
        return password.text === "" ? qsTr("Enter your password") : "";
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
            signInRequested(server.text.trim(), email.text.trim(), password.text, remember.checked);
    }
    function clearPassword(): void { password.clear(); }
}
