// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// How many wait, in a small yellow box.
Rectangle {
    id: root

    required property int count

    implicitWidth: Math.max(Math.ceil(label.implicitWidth) + Theme.metrics.unit, implicitHeight)
    implicitHeight: label.implicitHeight + 2
    visible: count > 0
    color: Theme.colors.accent
    Accessible.ignored: true

    Label {
        id: label
        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : root.count.toLocaleString(Qt.locale(), "f", 0)
        font: Theme.fonts.key
        color: Theme.colors.onAccent
    }
}
