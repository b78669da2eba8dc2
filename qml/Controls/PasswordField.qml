// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A field whose text is hidden until one asks to see it.
TextField {
    id: root

    property bool shown: false
    /// What is read out: Qt keeps the name of a hidden field to itself.
    property string label: placeholderText

    placeholderText: qsTr("Password")
    echoMode: shown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    rightPadding: Theme.metrics.gap + (mirrored ? 0 : Theme.metrics.control - Theme.metrics.unit)
    leftPadding: Theme.metrics.gap + (mirrored ? Theme.metrics.control - Theme.metrics.unit : 0)
    Accessible.passwordEdit: true
    Accessible.description: error !== "" ? label + ". " + error : label

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.shown ? qsTr("Hide the password") : qsTr("Show the password")
        icon.name: root.shown ? "eye-off" : "eye"
        onClicked: root.shown = !root.shown
    }
}
