// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// The square of a status: full, outlined or hatched, so that its colour is never all that tells.
Item {
    id: root

    enum Shape { Full, Outlined, Dotted, Hatched }
    enum Tone { Neutral, Info, Ok, Danger, Warning, Accent }

    property int shape: StatusMark.Full
    property int tone: StatusMark.Neutral
    /// On a selected, yellow row everything is black.
    property bool onAccent: false
    property bool onBar: false

    readonly property color ink: {
        if (onAccent)
            return Theme.colors.onAccent;
        switch (tone) {
        case StatusMark.Info: return Theme.colors.info;
        case StatusMark.Ok: return onBar ? Theme.colors.onBarOk : Theme.colors.ok;
        case StatusMark.Danger: return onBar ? Theme.colors.onBarDanger : Theme.colors.danger;
        case StatusMark.Warning: return onBar ? Theme.colors.accent : Theme.colors.warning;
        case StatusMark.Accent: return Theme.colors.accent;
        default: return onBar ? Theme.colors.onBarMuted : Theme.colors.muted;
        }
    }

    implicitWidth: Theme.metrics.mark
    implicitHeight: Theme.metrics.mark
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: root.shape === StatusMark.Full ? root.ink : "transparent"
        border.width: Theme.metrics.line
        // Yellow alone would be lost on a white page.
        border.color: root.tone === StatusMark.Accent && !root.onAccent && !root.onBar ? Theme.colors.accentLine : root.ink
    }
    Hatch {
        visible: root.shape === StatusMark.Hatched
        anchors.fill: parent
        anchors.margins: Theme.metrics.hairline
        color: root.ink
        period: 5
        bandWidth: 2.5
    }
    Rectangle {
        visible: root.shape === StatusMark.Dotted
        anchors.centerIn: parent
        width: parent.width - 6
        height: width
        color: root.ink
    }
}
