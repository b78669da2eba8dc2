// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The person's roles do not open this.
StateNote {
    /// Who can help: the owner of the garage, the administrator …
    property string whoToAsk: ""

    iconName: "lock"
    title: qsTr("Your roles do not open this")
    text: whoToAsk === "" ? qsTr("Ask whoever manages your organization.") : qsTr("Ask %1.").arg(whoToAsk)
}
