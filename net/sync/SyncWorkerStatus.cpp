// SPDX-License-Identifier: GPL-3.0-or-later
// What the worker tells of itself.
#include "net/sync/SyncWorker.h"

namespace autospace {

namespace {

SyncStatus::Link linkOf(const SyncEngine& engine, bool waits) {
    if (engine.signInEnded()) return SyncStatus::Link::SignInNeeded;
    if (engine.reach() == SyncEngine::Reach::Offline) return SyncStatus::Link::Offline;
    if (engine.reach() == SyncEngine::Reach::Unknown) return SyncStatus::Link::Starting;
    return engine.idle() && !waits ? SyncStatus::Link::InSync : SyncStatus::Link::Syncing;
}

} // namespace

void SyncWorker::updateStatus() {
    SyncStatus now;
    for (const OutboxEntryPtr& entry : m_parts.outbox.entries()) {
        const bool refused = entry->state == OutboxState::Rejected;
        const bool unanswered = entry->state == OutboxState::Waiting || entry->state == OutboxState::Sent;
        if (refused || m_parts.outbox.isBlocked(*entry))
            ++now.attention;
        else if (unanswered)
            ++now.waiting;
    }
    now.link = linkOf(m_engine, now.waiting > 0);
    if (!m_engine.organization().isNull()) {
        if (const auto state = m_parts.cache.state(m_engine.organization())) {
            now.firstSync = !state->complete;
            now.upToDateAt = state->upToDateAt;
        }
    }
    const bool well = now.link == SyncStatus::Link::InSync || now.link == SyncStatus::Link::Syncing;
    // While the stream is alive and has nothing to say, the data is of this moment.
    if (now.link == SyncStatus::Link::InSync && m_engine.stream() == SyncEngine::Stream::Open)
        m_heardAt = m_parts.clock.now(), m_heardOf = m_engine.organization();
    const bool heardLater = m_heardAt && m_heardOf == m_engine.organization() && now.upToDateAt < m_heardAt;
    if (heardLater) now.upToDateAt = m_heardAt;
    if (!well) now.detail = m_detail;
    if (now == m_status) return;
    m_status = now;
    m_listener.status(m_status);
}

// Callers that wait for the core: their command is done, or the core cannot be reached any more.
void SyncWorker::settleWaiting() {
    const bool gaveUp = m_engine.reach() == SyncEngine::Reach::Offline || m_engine.signInEnded();
    for (const Id& command : m_waiting.keys()) {
        const OutboxEntryPtr entry = m_parts.outbox.find(command);
        const bool pending = entry && entry->state != OutboxState::Rejected;
        // What waits behind a refused one is not sent before a person has decided about that one.
        if (pending && !gaveUp && !m_parts.outbox.isBlocked(*entry)) continue;
        const Done done = m_waiting.take(command);
        if (!done) continue;
        if (pending) {
            done(CommandTaken{command, CommandTaken::State::Queued, {}, {}, nullptr});
            continue;
        }
        const auto settled = m_parts.outbox.read(command);
        CommandTaken result{command, CommandTaken::State::Confirmed, {}, {}, nullptr};
        if (settled && *settled) {
            result.collection = (*settled)->subject.value_or(QString());
            result.id = (*settled)->result;
        }
        if (result.id) result.record = m_parts.cache.find(result.collection, *result.id);
        done(result);
    }
}

} // namespace autospace
