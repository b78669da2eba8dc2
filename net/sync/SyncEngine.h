// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/SyncEffect.h"

#include <QHash>

namespace autospace {

// Decides when to push, pull, listen and wait. A plain state machine: step() changes the state and says what to do; it
// holds no clock, no timer, no connection. One call is under way at a time; pushes go before pulls; a failed call is
// tried again after 1 to 60 seconds, doubling, with jitter. The event stream only says "pull now": when it is closed,
// a poll does the same.
class SyncEngine {
public:
    enum class Call { None, Push, Pull };
    enum class Reach { Unknown, Online, Offline };
    enum class Stream { Closed, Opening, Open, Waiting }; // Waiting: until its retry timer

    static constexpr int watchdogMs = 45'000;
    static constexpr int pollMs = 30'000;
    static constexpr int longestBackoffMs = 60'000;

    [[nodiscard]] QList<SyncEffect> step(const SyncEvent& event);

    [[nodiscard]] Call call() const { return m_call; }
    [[nodiscard]] Reach reach() const { return m_reach; }
    [[nodiscard]] Stream stream() const { return m_stream; }
    [[nodiscard]] bool signInEnded() const { return m_signInEnded; }
    // Nothing under way and nothing wanted.
    [[nodiscard]] bool idle() const { return m_call == Call::None && !m_pushWanted && m_pullWanted.isEmpty(); }
    [[nodiscard]] const Id& organization() const { return m_organization; }

private:
    using Effects = QList<SyncEffect>;
    void on(const sync::Started& event, Effects& effects);
    void on(const sync::Stopped& event, Effects& effects);
    void on(const sync::OrganizationChosen& event, Effects& effects);
    void on(const sync::WorkQueued& event, Effects& effects);
    void on(const sync::PushDone& event, Effects& effects);
    void on(const sync::NothingToPush& event, Effects& effects);
    void on(const sync::PullDone& event, Effects& effects);
    void on(const sync::OrganizationGone& event, Effects& effects);
    void on(const sync::CallFailed& event, Effects& effects);
    void on(const sync::StreamOpened& event, Effects& effects);
    void on(const sync::StreamHeard& event, Effects& effects);
    void on(const sync::StreamSaysChange& event, Effects& effects);
    void on(const sync::StreamEnded& event, Effects& effects);
    void on(const sync::TimerFired& event, Effects& effects);
    void on(const sync::NetworkBack& event, Effects& effects);
    void on(const sync::SignedInAgain& event, Effects& effects);

    void wantPull(const Id& organization);
    void callWorked(Effects& effects);
    void stopWaiting(Effects& effects);
    void closeStream(Effects& effects);
    // Starts what is wanted and possible.
    void proceed(Effects& effects);

    bool m_running = false;
    bool m_signInEnded = false;
    Id m_organization;
    Call m_call = Call::None;
    Id m_pulling;
    Reach m_reach = Reach::Unknown;
    int m_failures = 0;     // of calls, in a row
    int m_refusals = 0;     // of the access token, in a row
    bool m_waiting = false; // for the retry timer
    bool m_mayHurry = true; // a person's action cuts the waiting short
    bool m_pushWanted = false;
    QList<Id> m_pullWanted;
    QHash<Id, qint64> m_sequences; // pulled so far
    Stream m_stream = Stream::Closed;
    int m_streamFailures = 0;
};

} // namespace autospace
