// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
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
    property alias actions: actions.data
    readonly property bool hasHead: title !== "" || subtitle !== "" || actions.children.length > 0

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, implicitHeaderWidth)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + topPadding + bottomPadding + implicitFooterHeight
    padding: flush ? Theme.metrics.line : Theme.metrics.wide
    topPadding: hasHead ? 0 : padding
    font: Theme.fonts.body
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    header: Item {
        visible: root.hasHead
        implicitWidth: root.hasHead ? headRow.implicitWidth + 2 * Theme.metrics.wide : 0
        implicitHeight: root.hasHead ? Math.max(headRow.implicitHeight + Theme.metrics.wide, Theme.metrics.large) : 0

        RowLayout {
            id: headRow
            anchors.fill: parent
            anchors.leftMargin: Theme.metrics.wide
            anchors.rightMargin: Theme.metrics.gap
            spacing: Theme.metrics.unit

            Label {
                text: root.title
                font: Theme.fonts.heading
                color: root.ink
                visible: text !== ""
                Layout.maximumWidth: headRow.width * 0.7
                Accessible.role: Accessible.Heading
            }
            Label {
                text: root.subtitle
                font: Theme.fonts.caption
                color: Theme.colors.muted
                Layout.fillWidth: true
            }
            Row {
                id: actions
                spacing: Theme.metrics.unit
            }
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
