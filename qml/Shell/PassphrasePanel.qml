// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// Opens what an account keeps on this computer under a passphrase; needs no network.
Panel {
    id: root

    /// Whose passphrase is asked.
    required property string person
    property bool busy: false
    property string error: ""

    signal passphraseEntered(string passphrase)

    title: qsTr("Open %1").arg(person)
    contentItem: Column {
        spacing: Theme.metrics.gap
        FormField {
            width: parent.width
            label: qsTr("Passphrase")
            help: qsTr("It opens what is kept here, also without the network.")
            error: root.error
            PasswordField {
                id: words
                placeholderText: ""
                onAccepted: root.submit()
            }
        }
        Row {
            spacing: Theme.metrics.wide
            Button {
                text: root.busy ? qsTr("Opening…") : qsTr("Open")
                kind: Button.Primary
                large: true
                reason: words.text === "" ? qsTr("Enter the passphrase") : ""
                enabled: reason === "" && !root.busy
                onClicked: root.submit()
            }
            ProgressBar {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.busy
                indeterminate: true
            }
        }
    }

    onPersonChanged: words.clear()
    onErrorChanged: if (error !== "") focusField()

    function submit(): void {
        if (!busy && words.text !== "")
            passphraseEntered(words.text);
    }
    function focusField(): void {
        words.forceActiveFocus(Qt.TabFocusReason);
        words.selectAll();
    }
}
