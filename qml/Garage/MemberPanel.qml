// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Records
import Autospace.Theme

/// One member: who it is, what the person may do where, and changing or ending that.
Panel {
    id: root

    property alias memberId: member.recordId
    required property RecordNavigator navigator

    readonly property var values: member.values
    readonly property bool there: member.state === RecordItem.Ready
    readonly property bool settled: member.state !== RecordItem.Loading && history.settled

    readonly property string later: qsTr("The change is kept, and made when the server can be reached.")

    signal told(string sentence, bool good)

    Accessible.name: there ? qsTr("Member %1").arg(values.name) : qsTr("Member")

    WorkspaceAccess {
        id: access
        client: Client
    }
    RecordItem {
        id: member
        client: Client
        collection: "memberships"
    }
    RecordActions {
        id: actions
        client: Client
        recordId: root.memberId
        commands: ["memberships.change", "memberships.remove"]
        onRefused: (command, title, detail) => root.told(title + " " + detail, false)
        onDone: (command, id, pending) => root.told(pending ? root.later : qsTr("The member is removed. Sessions in the organization end at once."), true)
    }
    LazyPopup {
        id: changeDialog
        sourceComponent: FormDialog {
            objectName: "changeMember"
            title: qsTr("Change %1").arg(root.values.name ?? "")
            command: "memberships.change"
            recordId: root.memberId
            fields: ["name", "roles", "garage_ids", "department"]
            allowed: ({roles: access.grantable})
            preferredWidth: 640
            onSaved: (id, pending) => root.told(pending ? root.later : qsTr("The member is changed."), true)
        }
    }
    LazyPopup {
        id: removeDialog
        sourceComponent: QuestionDialog {
            objectName: "removeMember"
            title: qsTr("Remove %1?").arg(root.values.name ?? "")
            acceptText: qsTr("Remove")
            onAccepted: actions.run("memberships.remove")
            question: qsTr("The person loses all access to %1 at once. What the person did stays on record.").arg(Client.organizationName)
        }
    }

    contentItem: Item {
        EmptyState {
            visible: member.state === RecordItem.None || member.state === RecordItem.Missing
            iconName: "people"
            title: qsTr("Nobody is chosen")
            text: qsTr("Choose a member in the list.")
        }
        LoadingState { visible: member.state === RecordItem.Loading }
        ErrorState {
            visible: member.state === RecordItem.Failed
            text: member.errorText
            onActionTriggered: member.reload()
        }
        SidePanelColumn {
            visible: root.there
            anchors.fill: parent

            Label {
                text: root.values.name ?? ""
                font: Theme.fonts.title
                Layout.fillWidth: true
            }
            Label {
                text: root.values.email ?? ""
                color: Theme.colors.muted
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.metrics.unit
            }
            KeyValueRow { label: qsTr("State"); value: root.values.status_text ?? ""; strong: true; Layout.fillWidth: true }
            KeyValueRow { label: qsTr("Roles"); value: root.values.roles_text ?? ""; Layout.fillWidth: true }
            KeyValueRow {
                label: qsTr("Garages")
                value: (root.values.garage_ids ?? []).length === 0 ? qsTr("All") : root.values.garage_ids_text
                Layout.fillWidth: true
            }
            KeyValueRow { visible: value !== ""; label: qsTr("Department"); value: root.values.department_text ?? ""; Layout.fillWidth: true }
            Flow {
                spacing: Theme.metrics.unit
                Layout.fillWidth: true
                Layout.topMargin: Theme.metrics.gap
                Button {
                    text: qsTr("Change…")
                    shortcut: ActionKeys.of("change-member", "E")
                    reason: root.reasonOf(0)
                    onClicked: root.change()
                }
                Button {
                    text: qsTr("Remove…")
                    icon.name: "trash"
                    shortcut: ActionKeys.of("remove-member", "D")
                    reason: root.reasonOf(1)
                    onClicked: removeDialog.open()
                }
            }
            RecordHistory {
                id: history
                collection: "memberships"
                recordId: root.memberId
                Layout.fillWidth: true
                Layout.topMargin: Theme.metrics.gap
            }
        }
    }
    footer: WalkBar { navigator: root.navigator }

    /// Why the action cannot be done; empty when it can.
    function reasonOf(index: int): string {
        const action = actions.actions[index];
        return !action ? qsTr("One moment") : action.allowed ? "" : action.reason;
    }
    function change(): void {
        if (there && reasonOf(0) === "")
            changeDialog.open();
    }
}
