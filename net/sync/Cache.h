// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "net/sync/PullPage.h"
#include "net/sync/Replay.h"
#include "net/sync/SyncState.h"

namespace autospace {

// The writer of the cache: the disposable file whose record tables hold the shown state, which is what the core
// confirmed with the pending commands replayed on it. Every call is one transaction, so that a crash at any instant
// leaves a state that was shown once. One thread; readers have sessions of their own.
class Cache {
public:
    using Pending = QList<OutboxEntryPtr>;
    // Commands that were refused in the replay, and why.
    using Doubts = QHash<Id, Rejection>;

    struct Shown {
        ChangedRows changed;
        Doubts doubts;
    };
    // What a person's command came to: the inner error is the rule's, the outer the database's.
    struct Tried {
        Replay::Verdict verdict;
        ChangedRows changed;
    };

    Cache(std::unique_ptr<StoreSession> session, const Registry& registry, Replay replay, const Clock& clock)
        : m_session(std::move(session)), m_registry(registry), m_replay(std::move(replay)), m_clock(clock) {}

    [[nodiscard]] const Replay& replay() const { return m_replay; }
    [[nodiscard]] Stored<SyncState> state(const Id& organization) const;

    // Brings the confirmed state forward by a page and replays what is pending after it.
    [[nodiscard]] Stored<Shown> apply(const Id& organization, const PullPage& page, const Pending& pending);
    // The confirmed state with these commands on it; at the start and when a command left the middle of the queue.
    [[nodiscard]] Stored<Shown> show(const Pending& pending);
    // Runs one more command on the shown state. keep() is called before the commit, with what the run did; when it
    // fails, nothing is shown. A refused command changes nothing and is not kept.
    [[nodiscard]] Stored<Tried> run(const OutboxEntry& entry, const std::function<Stored<>(const Replay::Run&)>& keep);
    // The next page comes from the start and replaces the organization's confirmed rows.
    [[nodiscard]] Stored<> forgetCursor(const Id& organization);
    // A command was kept that the cache could not show: what is shown lacks it until the next show().
    [[nodiscard]] bool isBehind() const { return m_behind; }
    // Forgets all rows of an organization that the person may no longer see, and replays.
    [[nodiscard]] Stored<Shown> drop(const Id& organization, const Pending& pending);

    // A record of the shown state; null when there is none.
    [[nodiscard]] RecordPtr find(const QString& collection, const Id& id) const;

private:
    [[nodiscard]] Stored<Shown> change(const Pending& pending, const std::function<Stored<>(ChangedRows&)>& confirmed);
    [[nodiscard]] Stored<SyncState> stateHere(const Id& organization) const;
    [[nodiscard]] Stored<> replayAll(const Pending& pending, Shown& shown);
    [[nodiscard]] Stored<> removeOrganization(const Id& organization, ChangedRows& changed);
    [[nodiscard]] Stored<> putPage(const Id& organization, const PullPage& page, ChangedRows& changed);

    std::unique_ptr<StoreSession> m_session;
    const Registry& m_registry;
    Replay m_replay;
    const Clock& m_clock;
    bool m_behind = false;
};

} // namespace autospace
