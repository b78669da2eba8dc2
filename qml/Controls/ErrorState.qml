// SPDX-License-Identifier: GPL-3.0-or-later
import Autospace.Theme

/// It went wrong: what, in plain words, and how to go on.
StateNote {
    iconName: "warning"
    ink: Theme.colors.danger
    title: qsTr("That did not work")
    actionText: qsTr("Try again")
}
