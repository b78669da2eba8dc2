// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A status as a square and a word.
Row {
    id: root

    required property string text
    property alias shape: mark.shape
    property alias tone: mark.tone
    property alias onAccent: mark.onAccent
    property alias onBar: mark.onBar
    /// Longer words are cut off here.
    property real maximumWidth: 10000

    spacing: Theme.metrics.unit
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    StatusMark {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        text: root.text
        width: Math.min(implicitWidth, Math.max(0, root.maximumWidth - mark.width - root.spacing))
        font: Theme.fonts.strong
        color: mark.tone === StatusMark.Accent && !root.onAccent ? Theme.colors.text : mark.ink
        Accessible.ignored: true
    }
}
