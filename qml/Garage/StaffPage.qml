// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Records
import Autospace.Shell

/// Who works for the organization, as what and where; inviting, changing and removing members.
PageItem {
    id: root

    filled: list.filled
    settled: list.settled && panel.settled && (parameters.state !== "invite" || inviteDialog.opened)

    onParametersChanged: {
        if (parameters.id)
            list.seek(parameters.id);
        Qt.callLater(inviteIfAsked);
    }

    WorkspaceAccess {
        id: access
        client: Client
    }
    RecordActions {
        id: invite
        client: Client
        commands: ["memberships.invite"]
        onActionsChanged: root.inviteIfAsked()
    }
    LazyPopup {
        id: inviteDialog
        sourceComponent: FormDialog {
            objectName: "invite"
            title: qsTr("Invite a member")
            command: "memberships.invite"
            fields: ["name", "email", "roles", "garage_ids", "department"]
            allowed: ({roles: access.grantable})
            acceptText: qsTr("Invite")
            preferredWidth: 640
            onSaved: (id, pending) => root.noticeRequested(pending ? qsTr("The invitation is kept, and given when the server can be reached.") : qsTr("The member is invited."), true)
        }
    }

    SideBySide {
        side: MemberPanel {
            id: panel
            anchors.fill: parent
            memberId: list.current
            navigator: list.navigator
            onTold: (sentence, good) => root.noticeRequested(sentence, good)
        }

        RecordList {
            id: list
            objectName: "list"
            anchors.fill: parent
            focus: true
            collection: "memberships"
            list: "memberships"
            title: qsTr("Staff")
            scope: "-status:removed"
            standardSort: "name"
            emptyTitle: qsTr("Nobody is here yet")
            onActivated: panel.change()
            onSettledChanged: root.inviteIfAsked()
            extraActions: Button {
                objectName: "inviteMember"
                text: qsTr("Invite")
                shortcut: ActionKeys.of("invite", "N")
                reason: root.inviteReason()
                onClicked: inviteDialog.open()
            }

            columns: [
                TableColumn { role: "name"; title: qsTr("Name"); kind: TableColumn.Strong; width: 150; fill: true },
                TableColumn { role: "roles_text"; title: qsTr("Roles"); width: 140; fill: true; sortable: false },
                TableColumn { role: "garage_ids_text"; title: qsTr("Garages"); width: 140; fill: true; sortable: false; format: (value, record) => (record?.garage_ids ?? []).length === 0 ? qsTr("All") : value },
                TableColumn { role: "email"; title: qsTr("E-mail"); kind: TableColumn.Muted; width: 190; fill: true },
                TableColumn { role: "department_text"; title: qsTr("Department"); width: 120; hidden: true; sortable: false },
                TableColumn {
                    role: "status"
                    title: qsTr("State")
                    kind: TableColumn.Status
                    width: 110
                    format: (value, record) => record?.status_text ?? ""
                    statuses: ({active: {tone: StatusMark.Ok}, invited: {tone: StatusMark.Warning, shape: StatusMark.Outlined},
                                removed: {tone: StatusMark.Danger, shape: StatusMark.Hatched}})
                }
            ]
        }
    }

    function inviteReason(): string {
        const action = invite.actions[0];
        return !action ? qsTr("One moment") : action.allowed ? "" : action.reason;
    }
    /// The dialog of the address.
    function inviteIfAsked(): void {
        if (parameters.state === "invite" && list.settled && !inviteDialog.opened && inviteReason() === "")
            inviteDialog.open();
    }
}
