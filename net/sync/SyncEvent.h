// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QList>

#include <variant>

namespace autospace {

// The timers of the sync engine.
enum class SyncTimer { Retry, StreamRetry, Watchdog, Poll };

// Why a call did not bring us further.
enum class CallTrouble {
    Network,      // no answer
    Server,       // 5xx, or an answer that is not a core's
    TooMany,      // 429: wait as long as the core says
    Unauthorized, // the access token was refused
    SignInEnded,  // the refresh token was refused: only the person can go on
    Disk,         // our own database did not take it
};

// Everything that can happen to the sync engine.
namespace sync {

struct Started {
    Id organization;      // the one on screen; null = none chosen yet
    QList<Id> unsettled;  // others with commands whose effect the feed has not shown
    bool hasWork = false; // commands are ready to be sent
    friend bool operator==(const Started&, const Started&) = default;
};
struct Stopped {};
struct OrganizationChosen {
    Id organization;
};
struct WorkQueued {};
struct PushDone {
    Id organization;
    bool more = false; // further commands are ready to be sent
};
struct NothingToPush {};
struct PullDone {
    Id organization;
    qint64 sequence = 0;
    bool more = false;
};
struct OrganizationGone { // the person may no longer see it
    Id organization;
};
struct CallFailed {
    CallTrouble trouble = CallTrouble::Network;
    int retryAfterMs = 0; // TooMany
};
struct StreamOpened {};
struct StreamHeard {};
struct StreamSaysChange {
    Id organization;
    qint64 sequence = 0;
};
struct StreamEnded {
    bool cleanly = false; // after its fifteen minutes
    bool unauthorized = false;
};
struct TimerFired {
    SyncTimer timer = SyncTimer::Retry;
};
struct NetworkBack {}; // the system says so, or the person asked to try now
struct SignedInAgain {};

} // namespace sync

using SyncEvent = std::variant<sync::Started, sync::Stopped, sync::OrganizationChosen, sync::WorkQueued, sync::PushDone,
                               sync::NothingToPush, sync::PullDone, sync::OrganizationGone, sync::CallFailed,
                               sync::StreamOpened, sync::StreamHeard, sync::StreamSaysChange, sync::StreamEnded,
                               sync::TimerFired, sync::NetworkBack, sync::SignedInAgain>;

} // namespace autospace
