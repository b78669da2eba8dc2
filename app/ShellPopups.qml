// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Shell

/// What opens over every page: palette, keys, notifications, and the questions before signing out.
Item {
    id: root

    required property ShellActions actions
    required property NotificationModel notifications
    required property SignInController signIn
    required property SyncStatusModel sync
    readonly property bool open: palette.opened || sheet.opened || panel.opened || leaving.opened || state.opened || again.opened

    signal actionTriggered(string name)
    signal linkOpened(url link)

    LazyPopup {
        id: palette
        sourceComponent: CommandPalette {
            id: box
            commands: found
            busy: found.busy
            onActivated: row => {
                const link = found.linkAt(row);
                if (link.toString() !== "")
                    root.linkOpened(link);
                else
                    root.actionTriggered(found.nameAt(row));
            }
            PaletteModel {
                id: found
                client: Client
                registry: root.actions.registry
                query: box.query
            }
        }
    }
    LazyPopup {
        id: sheet
        sourceComponent: ShortcutSheet { shortcuts: root.actions.keys }
    }
    LazyPopup {
        id: panel
        sourceComponent: NotificationPanel {
            notifications: root.notifications
            onAllReadRequested: root.notifications.markAllRead()
            onSnoozed: (row, minutes) => root.notifications.snooze(row, minutes)
            onActivated: row => {
                const link = root.notifications.link(row);
                root.notifications.markRead(row);
                panel.close();
                if (link.toString() !== "")
                    root.linkOpened(link);
            }
        }
    }
    LazyPopup {
        id: leaving
        sourceComponent: Dialog {
            title: qsTr("Sign out?")
            acceptText: qsTr("Sign out")
            acceptKind: Button.Danger
            contentItem: Label {
                text: root.signIn.signOutWarning
                wrapMode: Text.Wrap
            }
            onAccepted: root.signIn.signOut()
        }
    }
    LazyPopup {
        id: state
        sourceComponent: Dialog {
            title: qsTr("Synchronization")
            acceptText: qsTr("Sync now")
            contentItem: Label {
                text: root.sync.explanation
                wrapMode: Text.Wrap
            }
            onAccepted: root.signIn.syncNow()
        }
    }
    LazyPopup {
        id: again
        sourceComponent: SignInAgainDialog {
            signIn: root.signIn
            reason: root.sync.explanation
        }
    }

    function askToSignInAgain(): void { again.open(); }
    /// Another account; what is kept for this run only would be gone, so that is asked.
    function changeAccount(): void {
        if (signIn.forThisRunOnly)
            leaving.open();
        else
            signIn.leave();
    }
    function openPalette(): void { palette.open(); }
    function openKeys(): void { sheet.open(); }
    function openNotifications(): void { panel.open(); }
    function askToSignOut(): void { leaving.open(); }
    function openState(): void { state.open(); }
}
