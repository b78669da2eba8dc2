// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models

/// The mouse or the finger upon the timeline: chooses, drags bars and their ends, and moves the ground.
MouseArea {
    id: root

    required property SlotTimeline timeline
    required property PlannerSpan span
    required property TimelineMove move
    required property ListView rows
    required property real rowHeight
    /// Counts how often the rows were read anew.
    required property int revision

    property string held: "" // what was pressed
    property string part: ""
    property bool dragging: false
    property point pressedAt
    property real pressedY: 0

    readonly property real msPerPixel: span.lengthMs / Math.max(1, width)
    readonly property real edge: 6
    readonly property string under: containsMouse && !pressed && revision >= 0 ? idAt(mouseX, mouseY) : ""

    /// What was pressed: a bar, or only its row.
    signal chosen(string id, int row)
    signal activated(string id)

    hoverEnabled: true
    cursorShape: under === "" ? Qt.ArrowCursor : partAt(under, mouseX) === "whole" ? Qt.PointingHandCursor : Qt.SizeHorCursor

    HoverTip {
        wanted: root.under !== "" && !root.move.active
        text: wanted ? root.timeline.bar(root.under).spoken ?? "" : ""
    }
    // Beyond the edges the ground comes along.
    Timer {
        interval: 50
        repeat: true
        running: root.dragging && root.held !== ""
        onTriggered: root.follow()
    }

    onPressed: mouse => {
        held = idAt(mouse.x, mouse.y);
        part = held === "" ? "" : partAt(held, mouse.x);
        pressedAt = Qt.point(mouse.x, mouse.y);
        pressedY = rows.contentY;
        dragging = false;
        if (move.active && !move.landed && held !== move.bookingId)
            move.clear();
        chosen(held, rowAt(mouse.y));
    }
    onPositionChanged: mouse => {
        if (!pressed)
            return;
        if (!dragging && Math.abs(mouse.x - pressedAt.x) < 5 && Math.abs(mouse.y - pressedAt.y) < 5)
            return;
        if (!dragging && held !== "" && !move.lift(held, part))
            held = ""; // it cannot be moved: the ground goes instead
        dragging = true;
        if (held !== "")
            return carry(mouse.x, mouse.y);
        span.pan((pressedAt.x - mouse.x) * msPerPixel);
        rows.contentY = within(pressedY + pressedAt.y - mouse.y);
        pressedAt.x = mouse.x;
    }
    onReleased: {
        if (dragging && held !== "")
            move.drop();
        dragging = false;
    }
    onCanceled: {
        move.clear();
        dragging = false;
    }
    onDoubleClicked: mouse => {
        const id = idAt(mouse.x, mouse.y);
        if (id !== "")
            activated(id);
    }
    onWheel: wheel => {
        if (wheel.modifiers & Qt.ControlModifier)
            span.zoom(wheel.angleDelta.y > 0 ? 1 : -1, wheel.x / width);
        else if (wheel.modifiers & Qt.ShiftModifier || Math.abs(wheel.angleDelta.x) > Math.abs(wheel.angleDelta.y))
            span.pan(-(wheel.angleDelta.x || wheel.angleDelta.y) / 120 * span.lengthMs / 16);
        else
            rows.contentY = within(rows.contentY - (wheel.pixelDelta.y || wheel.angleDelta.y / 120 * 3 * rowHeight));
    }

    function msAt(x: real): real { return span.fromMs + x * msPerPixel; }
    function rowAt(y: real): int { return rows.indexAt(1, y + rows.contentY); }
    function within(y: real): real { return Math.max(0, Math.min(y, rows.contentHeight - rows.height)); }
    function idAt(x: real, y: real): string { return timeline.barAt(rowAt(y), msAt(x), 3 * msPerPixel); }
    /// A bar's ends can be taken hold of where it is long enough.
    function partAt(id: string, x: real): string {
        const bar = timeline.bar(id);
        const at = msAt(x);
        const reach = edge * msPerPixel;
        if (!bar.movable || bar.untilMs - bar.fromMs < 5 * reach)
            return "whole";
        if (at > bar.untilMs - reach)
            return "end";
        return at < bar.fromMs + reach && bar.kind !== "in_house" ? "start" : "whole";
    }
    function carry(x: real, y: real): void {
        move.place(rowAt(Math.max(1, Math.min(y, height - 1))), (x - pressedAt.x) * msPerPixel);
    }
    function follow(): void {
        const margin = 24;
        const beside = mouseX > width - margin ? 1 : mouseX < margin ? -1 : 0;
        const below = mouseY > height - margin ? 1 : mouseY < margin ? -1 : 0;
        if (beside !== 0) {
            span.pan(beside * span.lengthMs / 60);
            pressedAt.x -= beside * width / 60;
        }
        rows.contentY = within(rows.contentY + below * rowHeight / 2);
        if (beside !== 0 || below !== 0)
            carry(mouseX, mouseY);
    }
}
