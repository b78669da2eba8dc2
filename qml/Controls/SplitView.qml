// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// Two panes with a line between them that can be dragged, or moved with the arrow keys. Keeps the
/// leading pane's width; `position` is what to store.
FocusScope {
    id: root

    property Item leading
    property Item trailing
    /// Width of the leading pane at a text scale of 100 %.
    property real position: 360
    property real initialPosition: 360
    property real minimumLeading: 200
    property real minimumTrailing: 320

    readonly property real leadingWidth: Math.round(Math.max(minimumLeading * Theme.metrics.scale,
        Math.min(position * Theme.metrics.scale, width - minimumTrailing * Theme.metrics.scale)))

    signal positionEdited(real position)

    Component.onCompleted: place()
    onLeadingChanged: place()
    onTrailingChanged: place()

    Item {
        id: first
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: root.leadingWidth
        clip: true
    }
    Item {
        id: second
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: line.right
        anchors.right: parent.right
        clip: true
    }
    Rectangle {
        id: line
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: first.right
        width: Theme.metrics.line
        color: handle.containsMouse || handle.pressed || activeFocus ? Theme.colors.accent : Theme.colors.line
        activeFocusOnTab: true
        Accessible.role: Accessible.Splitter
        Accessible.name: qsTr("Width of the panes")
        Keys.onLeftPressed: root.moveBy(LayoutMirroring.enabled ? 16 : -16)
        Keys.onRightPressed: root.moveBy(LayoutMirroring.enabled ? -16 : 16)
        Rectangle {
            visible: parent.activeFocus
            anchors.centerIn: parent
            width: Theme.metrics.unit
            height: Theme.metrics.widest
            color: Theme.colors.focus
        }
        MouseArea {
            id: handle
            property real grabbedAt: 0
            property real before: 0
            anchors.fill: parent
            anchors.leftMargin: -Theme.metrics.half
            anchors.rightMargin: -Theme.metrics.half
            hoverEnabled: true
            cursorShape: Qt.SplitHCursor
            preventStealing: true
            onPressed: mouse => {
                grabbedAt = mapToItem(root, mouse.x, 0).x;
                before = root.leadingWidth / Theme.metrics.scale;
            }
            onPositionChanged: mouse => {
                if (!pressed)
                    return;
                const moved = (mapToItem(root, mouse.x, 0).x - grabbedAt) / Theme.metrics.scale;
                root.position = before + (root.LayoutMirroring.enabled ? -moved : moved);
            }
            onReleased: root.settle()
            onDoubleClicked: {
                root.position = root.initialPosition;
                root.settle();
            }
        }
    }

    function place(): void {
        for (const [pane, holder] of [[leading, first], [trailing, second]]) {
            if (!pane)
                continue;
            pane.parent = holder;
            pane.anchors.fill = holder;
        }
    }
    function moveBy(pixels: real): void {
        position = leadingWidth / Theme.metrics.scale + pixels;
        settle();
    }
    // The stored position is the one that is shown, not one beyond the limits.
    function settle(): void {
        position = leadingWidth / Theme.metrics.scale;
        positionEdited(position);
    }
}
