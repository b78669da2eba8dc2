// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/storage/StoreSession.h"
#include "net/sync/OutboxEntry.h"

#include <QSet>

#include <memory>

namespace autospace {

// The person's commands, in their order, on disk before anything is said or sent. The open ones are mirrored in
// memory; every change is one transaction of the outbox's own file. One thread.
class Outbox {
public:
    static constexpr qint64 keptMs = 14LL * 24 * 3600 * 1000; // after settling

    [[nodiscard]] static Stored<std::unique_ptr<Outbox>> open(std::unique_ptr<StoreSession> session,
                                                              const Clock& clock);

    // Not settled, in the person's order.
    [[nodiscard]] const QList<OutboxEntryPtr>& entries() const { return m_open; }
    // An open one; null otherwise.
    [[nodiscard]] OutboxEntryPtr find(const Id& command) const;
    // Open or settled, from disk; null when not known any more.
    [[nodiscard]] Stored<OutboxEntryPtr> read(const Id& command) const;

    // Gives it the last place (unless it has one) and its dependencies, and keeps it.
    [[nodiscard]] Stored<> add(OutboxEntry entry);
    // Keeps the new content of entries, all or none. Settled ones leave the open list.
    [[nodiscard]] Stored<> update(const QList<OutboxEntry>& changed);

    // Waits behind one that the core refused, directly or through others.
    [[nodiscard]] bool isBlocked(const OutboxEntry& entry) const;
    // What to send next: the first commands of one organization in order. Ends before one that depends on another
    // of the batch, so that it is never run after that one was refused; leaves out what is blocked.
    [[nodiscard]] QList<OutboxEntryPtr> nextBatch(int most) const;
    // What is shown over the confirmed state, when the feed has reached the position in the organization.
    [[nodiscard]] QList<OutboxEntryPtr> toReplay(const Id& organization = {}, qint64 reached = -1) const;
    // Answered ones whose effect the feed has shown are settled.
    [[nodiscard]] Stored<> settle(const Id& organization, qint64 reached);
    // Applied commands of the organization that are still known, in order, wait again: the core lost them with a
    // restore from a backup. Those that the backup had give their first answer and change nothing.
    [[nodiscard]] Stored<> sendAgain(const Id& organization);
    // Settled ones, newest first.
    [[nodiscard]] Stored<QList<OutboxEntryPtr>> settled(int most) const;

    [[nodiscard]] QList<Id> unsettledOrganizations() const;

private:
    Outbox(std::unique_ptr<StoreSession> session, const Clock& clock) : m_session(std::move(session)), m_clock(clock) {}
    // In a transaction of its own: a session remembers what failed until it begins the next one.
    [[nodiscard]] Stored<QList<OutboxEntryPtr>> look(const Query& query) const;
    [[nodiscard]] Stored<> load();
    [[nodiscard]] Stored<> forgetOld();
    [[nodiscard]] QList<Id> dependenciesOf(const OutboxEntry& entry) const;
    [[nodiscard]] Stored<> write(const QList<OutboxEntry>& changed);

    void order();

    std::unique_ptr<StoreSession> m_session;
    const Clock& m_clock;
    QList<OutboxEntryPtr> m_open;
    QSet<Id> m_blocked; // refused ones and those behind them
    qint64 m_lastSequence = 0;
};

} // namespace autospace
