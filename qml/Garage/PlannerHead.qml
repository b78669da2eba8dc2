// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Which time the planner shows: days back and forth, today, closer and wider.
Row {
    id: root

    required property PlannerSpan span

    spacing: Theme.metrics.unit

    IconButton {
        objectName: "earlier"
        framed: true
        mirrorIcon: true
        icon.name: "chevron-left"
        text: qsTr("Earlier")
        shortcut: ActionKeys.of("planner-earlier", "Ctrl+Left")
        onClicked: root.span.step(-1)
    }
    Label {
        // As wide as the longest day of the year, so that the buttons stay where they are.
        width: Math.max(implicitWidth, Theme.metrics.scale * 200)
        height: Theme.metrics.control
        horizontalAlignment: Text.AlignHCenter
        text: root.span.title
        font: Theme.fonts.strong
    }
    IconButton {
        objectName: "later"
        framed: true
        mirrorIcon: true
        icon.name: "chevron-right"
        text: qsTr("Later")
        shortcut: ActionKeys.of("planner-later", "Ctrl+Right")
        onClicked: root.span.step(1)
    }
    Button {
        objectName: "today"
        text: qsTr("Today")
        shortcut: ActionKeys.of("planner-today", "T")
        onClicked: root.span.today()
    }
    IconButton {
        objectName: "wider"
        framed: true
        icon.name: "minus"
        text: qsTr("Show a longer time")
        reason: root.span.widest ? qsTr("This is the longest") : ""
        shortcut: ActionKeys.of("planner-wider", "-")
        onClicked: root.span.zoom(-1)
    }
    Label {
        width: Math.max(implicitWidth, Theme.metrics.scale * 48)
        height: Theme.metrics.control
        horizontalAlignment: Text.AlignHCenter
        text: root.span.lengthText
        font: Theme.fonts.strong
    }
    IconButton {
        objectName: "closer"
        framed: true
        icon.name: "plus"
        text: qsTr("Show a shorter time")
        reason: root.span.closest ? qsTr("This is the shortest") : ""
        shortcut: ActionKeys.of("planner-closer", "+")
        onClicked: root.span.zoom(1)
    }
}
