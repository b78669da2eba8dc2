// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Gives the focus back to where it was when a popup closes and leaves it nowhere; a key pressed into
/// nowhere would do nothing.
QtObject {
    id: root

    /// What the focus is kept within.
    required property Item home
    /// A popup has it.
    property bool held: false
    property Item last: null

    /// There is nothing to give it back to.
    signal lost()

    function follow(item: Item): void {
        if (isNowhere(item))
            Qt.callLater(root.giveBack);
        else if (isWithin(item))
            last = item;
    }
    function giveBack(): void {
        if (held || !home.visible || !isNowhere(home.Window.activeFocusItem))
            return;
        if (last && last.visible && last.enabled && isWithin(last))
            last.forceActiveFocus(Qt.TabFocusReason);
        else
            lost();
    }
    function isNowhere(item: Item): bool { return !item || item === home.Window.contentItem; }
    function isWithin(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === home)
                return true;
        }
        return false;
    }
}
