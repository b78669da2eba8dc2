// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Asks once more before something that cannot be taken back.
Dialog {
    id: root

    property string question: ""

    contentItem: Label {
        text: root.question
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
