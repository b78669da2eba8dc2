// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// Why something is done: a few ready sentences, and one's own words.
Dialog {
    id: root

    property string question: ""
    property list<string> ready: []

    signal given(string reason)

    acceptReason: words.text.trim() === "" ? qsTr("Say why") : ""
    onAboutToShow: words.clear()
    onOpened: words.forceActiveFocus()
    onAccepted: given(words.text.trim())

    contentItem: Column {
        spacing: Theme.metrics.gap
        Label {
            visible: text !== ""
            width: parent.width
            text: root.question
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: Theme.metrics.unit
            Repeater {
                model: root.ready
                Button {
                    required property string modelData
                    text: modelData
                    onClicked: words.text = modelData
                }
            }
        }
        FormField {
            width: parent.width
            label: qsTr("Reason")
            TextField {
                id: words
                maximumLength: 500
                onAccepted: if (text.trim() !== "") root.accept()
            }
        }
    }
}
