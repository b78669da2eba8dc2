// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A key or key combination drawn as a small cap, as on the action that it triggers.
Rectangle {
    id: root

    /// A key sequence such as "Ctrl+K", "Return" or "N".
    required property string keys
    property color ink: Theme.colors.muted

    readonly property string shown: label(keys)

    implicitWidth: Math.max(Math.ceil(text.implicitWidth) + Theme.metrics.gap, implicitHeight)
    implicitHeight: Math.ceil(text.implicitHeight) + Theme.metrics.half
    color: "transparent"
    border.width: Theme.metrics.hairline
    border.color: ink
    visible: keys !== ""
    Accessible.ignored: true

    Text {
        id: text
        anchors.centerIn: parent
        text: root.shown
        font: Theme.fonts.key
        color: root.ink
        textFormat: Text.PlainText
    }

    function label(sequence: string): string {
        if (sequence === "")
            return "";
        const names = new Map([["Return", qsTr("Enter")], ["Enter", qsTr("Enter")], ["Up", "↑"], ["Down", "↓"], ["Left", "←"],
                               ["Right", "→"], ["Escape", qsTr("Esc")], ["Esc", qsTr("Esc")], ["Del", qsTr("Del")], ["PgUp", qsTr("Page up")],
                               ["PgDown", qsTr("Page down")], ["Ctrl", qsTr("Ctrl")], ["Shift", qsTr("Shift")], ["Alt", qsTr("Alt")],
                               ["Space", qsTr("Space")]]);
        return sequence.split(/\+(?!$)/).map(key => names.get(key) ?? key).join(" ");
    }
}
