// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The base of every page that the shell shows.
FocusScope {
    id: root

    /// What the address says behind the page's name: {state, and whatever follows the question mark}.
    property var parameters: ({})
    /// All data is there; pictures wait for it.
    property bool settled: true
    /// What the page is about can be drawn; the window waits a moment for it before it opens.
    property bool filled: true
    /// The moment, as the shell tells it.
    property date now

    /// Another page: "garage/bookings?filter=status:held".
    signal openRequested(string address)
    /// A sentence for the foot of the window.
    signal noticeRequested(string sentence, bool good)
    /// The same page with other parameters, without a step in the history.
    signal parametersReplaced(var parameters)

    focus: true
}
