// SPDX-License-Identifier: GPL-3.0-or-later

/// This part needs the core, which cannot be reached.
StateNote {
    iconName: "offline"
    hatched: true
    title: qsTr("Not without a connection")
    actionText: qsTr("Try again")
}
