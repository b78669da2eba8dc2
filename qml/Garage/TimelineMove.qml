// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Models

/// A booking that is lifted off the timeline: where it would stand, and what the rules say to that before it is put
/// down. A part of it moves: the whole, its start or its end.
Item {
    id: root

    required property SlotTimeline timeline
    required property PlannerSpan span
    /// How many pixels the span is wide, for how finely a time can be meant.
    property real pixels: 1

    /// As SlotTimeline.bar() gave it when it was lifted; null while none is.
    property var bar: null
    property string part: "whole"
    property int row: -1
    property real startMs: 0
    property real endMs: 0
    /// It has been put down and waits for what the rules say.
    property bool dropped: false

    readonly property bool active: bar !== null
    readonly property string bookingId: bar?.id ?? ""
    readonly property string slotId: timeline.idOfRow(row)
    readonly property bool changed: active && (slotId !== bar.slotId || startMs !== bar.startsAtMs || endMs !== bar.endsAtMs)
    readonly property bool onlyEnd: active && slotId === bar.slotId && startMs === bar.startsAtMs
    /// Stays as it was while the next answer is on its way.
    property bool clashes: false
    readonly property alias preview: preview

    signal done()
    signal refused(string sentence)

    /// It was put down and done; it stands there until the rows show it.
    property bool landed: false

    Connections {
        target: root.timeline
        function onTaken(): void {
            if (root.landed)
                root.clear();
        }
    }

    CommandPreview {
        id: preview
        client: Client
        command: root.onlyEnd ? "bookings.extend" : "bookings.move"
        recordId: root.bookingId
        arguments: root.changed && !root.landed ? root.asked() : ({})
        onChanged: {
            if (state === CommandPreview.Refused)
                root.clashes = true;
            else if (state === CommandPreview.Allowed) {
                root.clashes = false;
                if (root.dropped)
                    run();
            } else if (state === CommandPreview.Nothing)
                root.clashes = false;
        }
        onDone: {
            root.landed = true;
            root.done();
        }
        onRefused: (title, detail) => {
            root.clear();
            root.refused(title === detail ? title : title + " " + detail);
        }
    }

    /// Lifts the bar of that id; says whether it can be.
    function lift(id: string, whichPart: string): bool {
        const found = timeline.bar(id);
        if (!found.movable)
            return false;
        clear();
        part = whichPart;
        row = found.row;
        startMs = found.startsAtMs;
        endMs = found.endsAtMs;
        bar = found;
        return true;
    }
    function clear(): void {
        bar = null;
        dropped = false;
        landed = false;
        clashes = false;
        row = -1;
    }
    /// To another row, and by that much time from where it was lifted.
    function place(toRow: int, byMs: real): void {
        if (!active || landed)
            return;
        dropped = false;
        // A car that is there has begun: it can only go to another slot.
        const inHouse = bar.kind === "in_house" && part === "whole";
        if (part === "whole" && toRow >= 0 && toRow < timeline.count)
            row = toRow;
        const least = 15 * 60000;
        if (part === "start")
            startMs = Math.min(snap(bar.startsAtMs, byMs), endMs - least);
        else if (part === "end")
            endMs = Math.max(snap(bar.endsAtMs, byMs), startMs + least);
        else {
            startMs = inHouse ? bar.startsAtMs : snap(bar.startsAtMs, byMs);
            endMs = startMs + bar.endsAtMs - bar.startsAtMs;
        }
    }
    // Without a move the time stays to the minute.
    function snap(ms: real, byMs: real): real { return Math.abs(byMs) < 60000 ? ms : span.snapped(ms + byMs, pixels); }
    /// By the keyboard: rows, and steps of a quarter or a whole hour.
    function nudge(rows: int, steps: int): void {
        const moved = part === "end" ? endMs - bar.endsAtMs : startMs - bar.startsAtMs;
        place(row + rows, moved + steps * span.grid(pixels));
    }
    /// To a slot that was proposed.
    function toSlot(id: string): void {
        const found = timeline.rowOfId(id);
        if (found >= 0)
            place(found, startMs - bar.startsAtMs);
    }
    /// Puts it down where it is: at once where the rules allow it; otherwise it stays, with what stands in the way.
    function drop(): void {
        if (!changed)
            return clear();
        dropped = true;
        if (preview.state === CommandPreview.Allowed)
            preview.run();
    }
    // Only what differs from the booking.
    function asked(): var {
        if (onlyEnd)
            return {ends_at: new Date(endMs)};
        const wanted = {};
        if (slotId !== bar.slotId)
            wanted.resource_id = slotId;
        if (startMs !== bar.startsAtMs)
            wanted.starts_at = new Date(startMs);
        if (startMs !== bar.startsAtMs && endMs - startMs !== bar.endsAtMs - bar.startsAtMs || startMs === bar.startsAtMs && endMs !== bar.endsAtMs)
            wanted.ends_at = new Date(endMs);
        return wanted;
    }
}
