// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Theme

/// A booking that has to leave its slot, and the slot that it goes to.
RowLayout {
    id: root

    /// See BlockPlan.moves.
    required property var move

    signal slotChosen(string id)

    spacing: Theme.metrics.unit

    Plate {
        text: root.move.plate
        visible: text !== ""
    }
    Label {
        text: root.move.code
        font: Theme.fonts.strong
    }
    Label {
        text: root.move.inHouse ? qsTr("%1, in house").arg(root.move.when) : root.move.when
        Layout.fillWidth: true
        elide: Text.ElideRight
    }
    Code { text: root.move.fromCode }
    Icon {
        name: "arrow-right"
        mirror: root.LayoutMirroring.enabled
        color: Theme.colors.muted
        implicitWidth: Theme.metrics.smallIcon
        implicitHeight: Theme.metrics.smallIcon
    }
    ComboBox {
        visible: root.move.chosen >= 0
        model: root.move.choices
        textRole: "code"
        currentIndex: root.move.chosen
        Accessible.name: qsTr("New slot of %1: %2").arg(root.move.code).arg(displayText)
        onActivated: index => root.slotChosen(root.move.choices[index].id)
    }
    Label {
        visible: root.move.chosen < 0
        text: qsTr("no slot is free")
        color: Theme.colors.danger
        font: Theme.fonts.strong
    }
}
