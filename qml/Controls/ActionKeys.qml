// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// The key of every action: the one that the person chose for it, else the one that it comes with.
QtObject {
    /// By the action's name; an empty text where the person wants no key. Bound by the application.
    property var chosen: ({})

    function of(action: string, standard: string): string { return chosen[action] ?? standard; }
}
