// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// How the client stands with the core. Bound by the application, shown in the bar.
QtObject {
    enum State { InSync, Syncing, Offline, Attention, SignedOut }

    property int state: SyncState.InSync
    /// Commands that wait to be sent, and those that need a decision.
    property int waiting: 0
    property int refused: 0
    /// When the data was last known to be whole; an invalid date for never.
    property date asOf
}
