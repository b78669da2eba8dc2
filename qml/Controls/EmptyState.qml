// SPDX-License-Identifier: GPL-3.0-or-later

/// There is nothing here, which is all right.
StateNote {
    iconName: "list"
    title: qsTr("Nothing here yet")
}
