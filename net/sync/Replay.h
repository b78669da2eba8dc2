// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/storage/StoreSession.h"
#include "net/sync/ChangedRows.h"
#include "net/sync/OutboxEntry.h"

namespace autospace {

// Runs commands over the cache, as the core will run them: the same rule, the same ids, the same stamps, with the time
// they were made as the present. Before a row is changed for the first time its confirmed state is set aside, so that
// restore() brings all of it back. Everything happens inside the caller's transaction.
class Replay {
public:
    // Who the person is in an organization, as far as this computer knows; nothing when no longer a member.
    using Actors = std::function<std::optional<Actor>(const View&, const Id& organization)>;

    // What one run did to the shown state.
    struct Run {
        Id result;
        QString subject;
        QList<Id> creates;
        RecordPtr record; // the one that answers, as shown now; null when the command shows nothing
    };
    struct Refusal {
        Rejection rejection;
        bool leavesTrace = false; // in the core; nothing is shown of it here
    };
    using Verdict = std::expected<Run, Refusal>;

    Replay(const Registry& registry, Actors actors) : m_registry(registry), m_actors(std::move(actors)) {}

    // Puts every row back to what the core confirmed.
    [[nodiscard]] Stored<> restore(StoreSession& session, ChangedRows& changed) const;
    // Decides the command and shows its result. The outer error is the database's.
    [[nodiscard]] Stored<Verdict> run(StoreSession& session, const OutboxEntry& entry, ChangedRows& changed) const;
    // Whether the command's result is shown before the core has answered.
    [[nodiscard]] bool showsAtOnce(const OutboxEntry& entry) const;

private:
    [[nodiscard]] Outcome decide(const StoreSession& session, const OutboxEntry& entry) const;
    [[nodiscard]] static Stored<> setAside(StoreSession& session, const Record& record);

    const Registry& m_registry;
    Actors m_actors;
};

} // namespace autospace
