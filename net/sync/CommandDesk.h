// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/IdSource.h"
#include "net/sync/Cache.h"
#include "net/sync/CommandOrder.h"
#include "net/sync/CommandOutcome.h"
#include "net/sync/Outbox.h"
#include "net/sync/PushResult.h"

namespace autospace {

// Where commands are taken, put right and taken back: keeps outbox and cache in step, without the network. A command
// is on disk in the outbox before its result is shown, and a crash between the two is healed by begin(). One thread.
class CommandDesk {
public:
    struct Parts {
        const Registry& registry;
        Outbox& outbox;
        Cache& cache;
        IdSource& ids;
        const Clock& clock;
    };

    explicit CommandDesk(Parts parts) : m_parts(parts) {}

    // Settles what the feed has shown already and shows the rest, as after a crash.
    [[nodiscard]] Stored<ChangedRows> begin();

    // Takes a command. online: whether the core can be reached, for commands that cannot wait.
    [[nodiscard]] CommandOutcome run(const CommandOrder& order, bool online);
    // A refused command again, put right: in its old place, under a new id, with what depends on it following.
    [[nodiscard]] CommandOutcome retry(const Id& command, const std::optional<QJsonObject>& arguments,
                                       const std::optional<QJsonObject>& base);
    // Gives up a command that the core has not taken: refused, or not sent yet. Those that need a record of it are
    // refused in turn, so that nothing goes silently.
    [[nodiscard]] std::expected<void, CommandRefusal> discard(const Id& command);

    // The core's words on a batch. Refused ones among handedBack are settled: someone is told of them at once.
    [[nodiscard]] Stored<> takeAnswers(const QList<PushResult>& results, const QSet<Id>& handedBack);
    // One page of the feed, and what it settles.
    [[nodiscard]] Stored<> takePage(const Id& organization, const PullPage& page);
    [[nodiscard]] Stored<> organizationGone(const Id& organization, const QJsonObject& error);

    // The rows that the calls since the last time changed.
    [[nodiscard]] ChangedRows takeChanged() { return std::exchange(m_changed, {}); }

private:
    [[nodiscard]] CommandOutcome show(OutboxEntry entry, bool online);
    [[nodiscard]] CommandOutcome queue(OutboxEntry entry);
    [[nodiscard]] Stored<> showAll();
    [[nodiscard]] Stored<> noteDoubts(const Cache::Doubts& doubts);
    [[nodiscard]] Stored<> replace(const OutboxEntry& old, OutboxEntry fresh);

    Parts m_parts;
    ChangedRows m_changed;
};

} // namespace autospace
