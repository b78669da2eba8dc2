// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A dialog, menu or the like that is seldom needed: made when it is first asked for, and then kept.
Loader {
    id: root

    /// Null until it was asked for.
    readonly property T.Popup popup: item as T.Popup
    readonly property bool opened: popup?.opened ?? false
    /// The popup while it is to be seen.
    readonly property T.Popup shown: popup?.visible ? popup : null

    active: false

    function made(): T.Popup {
        active = true;
        return item as T.Popup;
    }
    function open(): void { made().open(); }
    /// From an item, with the corner there.
    function openAt(from: Item, x: real, y: real): void { (made() as T.Menu).popup(from, x, y); }
    function close(): void { popup?.close(); }
}
