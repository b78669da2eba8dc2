// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Which time is counted, and how it is divided.
Row {
    id: root

    required property NumbersModel numbers

    spacing: Theme.metrics.unit

    ComboBox {
        objectName: "unit"
        width: Math.min(implicitWidth, Theme.metrics.scale * 110)
        model: [qsTr("Day"), qsTr("Week"), qsTr("Month"), qsTr("Year")]
        currentIndex: root.numbers.unit
        Accessible.name: qsTr("Period: %1").arg(displayText)
        onActivated: index => root.numbers.unit = index
    }
    IconButton {
        objectName: "earlier"
        framed: true
        mirrorIcon: true
        icon.name: "chevron-left"
        text: qsTr("Earlier")
        shortcut: ActionKeys.of("numbers-earlier", "Ctrl+Left")
        onClicked: root.numbers.step(-1)
    }
    Label {
        width: Math.max(implicitWidth, Theme.metrics.scale * 190)
        height: Theme.metrics.control
        horizontalAlignment: Text.AlignHCenter
        text: root.numbers.periodTitle
        font: Theme.fonts.strong
    }
    IconButton {
        objectName: "later"
        framed: true
        mirrorIcon: true
        icon.name: "chevron-right"
        text: qsTr("Later")
        shortcut: ActionKeys.of("numbers-later", "Ctrl+Right")
        onClicked: root.numbers.step(1)
    }
    Button {
        text: qsTr("Today")
        shortcut: ActionKeys.of("numbers-today", "T")
        onClicked: root.numbers.today()
    }
    ComboBox {
        objectName: "by"
        width: Math.min(implicitWidth, Theme.metrics.scale * 130)
        model: [qsTr("By time"), qsTr("By garage")]
        currentIndex: root.numbers.by
        Accessible.name: qsTr("Divided: %1").arg(displayText)
        onActivated: index => root.numbers.by = index
    }
}
