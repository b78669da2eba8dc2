// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Where the person has been, as addresses such as "garage/bookings?id=…". Opening one after going
/// back forgets what lay ahead; opening the open one changes nothing.
QtObject {
    id: root

    readonly property string current: entries[place] ?? ""
    readonly property bool canGoBack: place > 0
    readonly property bool canGoForward: place < entries.length - 1
    property list<string> entries: []
    property int place: -1
    property int limit: 100

    function open(address: string): void {
        if (address === current || address === "")
            return;
        const kept = entries.slice(Math.max(0, place + 2 - limit), place + 1);
        kept.push(address);
        // The place moves last: in between, `current` is what it was.
        entries = kept;
        place = kept.length - 1;
    }
    /// Changes the open address without a step, as a selection inside a page does.
    function replace(address: string): void {
        if (place < 0) {
            open(address);
            return;
        }
        const changed = [...entries];
        changed[place] = address;
        entries = changed;
    }
    function back(): void {
        if (canGoBack)
            --place;
    }
    function forward(): void {
        if (canGoForward)
            ++place;
    }
    function clear(): void {
        place = -1;
        entries = [];
    }
}
