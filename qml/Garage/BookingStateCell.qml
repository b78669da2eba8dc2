// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// A booking's state in a table: how much is left of a hold, how late somebody is, and a mark while the
/// core has not confirmed it.
TableCell {
    id: root

    required property BookingStatuses statuses

    readonly property var look: statuses.all[value] ?? null
    readonly property string word: {
        if (!look)
            return String(value ?? "");
        if (value === "held" && record?.hold_left_text)
            return look.text + " " + record.hold_left_text;
        return record?.late_text || look.text;
    }

    StatusBadge {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        maximumWidth: parent.width - (waiting.visible ? waiting.width + Theme.metrics.unit : 0)
        text: root.word
        tone: root.record?.late_text ? StatusMark.Danger : root.look ? root.look.tone : StatusMark.Neutral
        shape: root.look ? root.look.shape : StatusMark.Full
        onAccent: root.selected
    }
    Icon {
        id: waiting
        visible: root.record?.pending === true
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.metrics.icon
        height: width
        name: "sync"
        color: root.ink
    }
}
