// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Shell

/// In place of a page that the member's roles do not open, as a link may lead there.
PageItem {
    id: root

    required property string page

    NoPermissionState {
        title: qsTr("No access to “%1”").arg(root.page)
        text: qsTr("Your roles at %1 do not open it. Ask whoever manages the organization.").arg(Client.organizationName)
        actionText: qsTr("Back to the start")
        onActionTriggered: root.openRequested("home")
    }
}
