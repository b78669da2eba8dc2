// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// A framed part of a page, with a head of title, remark and actions when it has any of them.
T.Page {
    id: root

    property string subtitle: ""
    /// Content up to the frame, as a table wants it.
    property bool flush: false
    /// Colour of the frame, for a panel that says something is wrong.
    property color frame: Theme.colors.line
    property color ink: Theme.colors.text
    property alias actions: actionFlow.data
    readonly property bool hasHead: title !== "" || subtitle !== "" || actionFlow.children.length > 0

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, implicitHeaderWidth)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + topPadding + bottomPadding + implicitFooterHeight
    padding: flush ? Theme.metrics.line : Theme.metrics.wide
    topPadding: hasHead ? 0 : padding
    font: Theme.fonts.body
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    header: Item {
        visible: root.hasHead
        // Actions that do not fit beside the title stand below it, in as many lines as they need.
        readonly property real sides: 2 * Theme.metrics.wide
        readonly property real wanted: Array.from(actionFlow.children).reduce((sum, item) => sum + (item.visible ? item.width + actionFlow.spacing : 0), 0)
        readonly property bool stacked: heading.implicitWidth + wanted + sides > root.width

        implicitWidth: root.hasHead ? Math.max(heading.implicitWidth, Math.min(wanted, Theme.metrics.scale * 320)) + sides : 0
        implicitHeight: !root.hasHead ? 0 : stacked ? Theme.metrics.large + actionFlow.height + Theme.metrics.unit : Theme.metrics.large

        Label {
            id: heading
            anchors.left: parent.left
            anchors.leftMargin: Theme.metrics.wide
            width: Math.min(implicitWidth, parent.width - parent.sides)
            height: Theme.metrics.large
            text: root.title
            font: Theme.fonts.heading
            color: root.ink
            Accessible.role: Accessible.Heading
        }
        Label {
            anchors.left: heading.right
            anchors.right: parent.stacked ? parent.right : actionFlow.left
            anchors.leftMargin: root.title === "" ? 0 : Theme.metrics.unit
            anchors.rightMargin: Theme.metrics.unit
            height: Theme.metrics.large
            text: root.subtitle
            font: Theme.fonts.caption
            color: Theme.colors.muted
        }
        Flow {
            id: actionFlow
            anchors.right: parent.right
            anchors.rightMargin: Theme.metrics.gap
            y: parent.stacked ? Theme.metrics.large : Math.round((Theme.metrics.large - height) / 2)
            width: parent.stacked ? parent.width - Theme.metrics.wide - Theme.metrics.gap : parent.wanted
            spacing: Theme.metrics.unit
        }
        Rectangle {
            visible: root.flush
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.metrics.line
            anchors.bottomMargin: 0
            height: Theme.metrics.hairline
            color: Theme.colors.softLine
        }
    }

    background: Rectangle {
        color: Theme.colors.surface
        border.width: Theme.metrics.line
        border.color: root.frame
    }
}
