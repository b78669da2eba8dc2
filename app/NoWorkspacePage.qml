// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Shell
import Autospace.Theme

/// For a member whose roles open no workspace of this version: what that means and what there is.
PageItem {
    id: root

    required property string roles

    EmptyState {
        iconName: "user"
        title: qsTr("Nothing for your role here yet")
        text: root.roles === "" ? qsTr("You are a member of %1, without a role that works with this version.").arg(Client.organizationName)
                                : qsTr("Your role at %1 is %2. Its pages are not part of this version yet; your notifications arrive here.").arg(Client.organizationName).arg(root.roles)
        Row {
            spacing: Theme.metrics.unit
            Button {
                text: qsTr("Settings")
                onClicked: root.openRequested("settings")
            }
            Button {
                text: qsTr("Needs attention")
                onClicked: root.openRequested("attention")
            }
        }
    }
}
