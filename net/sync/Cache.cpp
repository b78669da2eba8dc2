// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/Cache.h"

namespace autospace {

using namespace Qt::StringLiterals;

Stored<SyncState> Cache::state(const Id& organization) const {
    // In a transaction of its own: a session remembers what failed until it begins the next one.
    if (auto begun = m_session->begin(Access::Read); !begun) return std::unexpected(begun.error());
    auto found = stateHere(organization);
    m_session->rollback();
    return found;
}

Stored<SyncState> Cache::stateHere(const Id& organization) const {
    const auto found = m_session->get<SyncState>(organization);
    if (const auto failure = m_session->failure()) return std::unexpected(*failure);
    if (found) return *found;
    SyncState fresh;
    fresh.id = fresh.orgId = organization;
    return fresh;
}

Stored<> Cache::forgetCursor(const Id& organization) {
    auto known = state(organization);
    if (!known) return std::unexpected(known.error());
    known->cursor.reset();
    ++known->version;
    return m_session->put(*known);
}

RecordPtr Cache::find(const QString& collection, const Id& id) const {
    const RecordType* type = m_registry.record(collection);
    return type ? m_session->find(*type, id) : nullptr;
}

Stored<Cache::Shown> Cache::change(const Pending& pending, const std::function<Stored<>(ChangedRows&)>& confirmed) {
    Shown shown;
    if (auto begun = m_session->begin(Access::Write); !begun) return std::unexpected(begun.error());
    Stored<> done = m_replay.restore(*m_session, shown.changed);
    if (done && confirmed) done = confirmed(shown.changed);
    if (done) done = replayAll(pending, shown);
    if (done) done = m_session->commit();
    if (!done) {
        m_session->rollback();
        return std::unexpected(done.error());
    }
    m_behind = false;
    return shown;
}

Stored<> Cache::replayAll(const Pending& pending, Shown& shown) {
    for (const OutboxEntryPtr& entry : pending) {
        if (!m_replay.showsAtOnce(*entry)) continue;
        const auto verdict = m_replay.run(*m_session, *entry, shown.changed);
        if (!verdict) return std::unexpected(verdict.error());
        if (!*verdict) shown.doubts.insert(entry->id, verdict->error().rejection);
    }
    return {};
}

Stored<Cache::Shown> Cache::show(const Pending& pending) { return change(pending, {}); }

Stored<Cache::Shown> Cache::apply(const Id& organization, const PullPage& page, const Pending& pending) {
    return change(pending, [&](ChangedRows& changed) { return putPage(organization, page, changed); });
}

Stored<> Cache::putPage(const Id& organization, const PullPage& page, ChangedRows& changed) {
    if (page.startsOver)
        if (auto removed = removeOrganization(organization, changed); !removed) return removed;
    for (const PullChange& change : page.changes) {
        const auto done = change.record ? m_session->put(*change.record) : m_session->erase(*change.type, change.id);
        if (!done) return done;
        changed.add(change.type->collection(), change.id);
    }
    auto now = stateHere(organization);
    if (!now) return std::unexpected(now.error());
    now->cursor = page.cursor;
    now->sequence = page.sequence;
    now->complete = !page.more || (now->complete && !page.startsOver);
    if (!page.more) now->upToDateAt = m_clock.now();
    ++now->version;
    return m_session->put(*now);
}

Stored<> Cache::removeOrganization(const Id& organization, ChangedRows& changed) {
    for (const RecordType* type : m_registry.records()) {
        if (type->reach() == Reach::CoreOnly) continue;
        Query all;
        all.where(u"org_id"_s, Value(organization)).withDeleted = true;
        const auto rows = m_session->select(*type, all);
        for (const RecordPtr& row : rows)
            if (auto gone = m_session->erase(*type, row->id); !gone) return gone;
        if (!rows.isEmpty()) changed.addAll(type->collection());
    }
    return {};
}

Stored<Cache::Shown> Cache::drop(const Id& organization, const Pending& pending) {
    return change(pending, [&](ChangedRows& changed) -> Stored<> {
        if (auto removed = removeOrganization(organization, changed); !removed) return removed;
        return m_session->erase(SyncState::staticType(), organization);
    });
}

Stored<Cache::Tried> Cache::run(const OutboxEntry& entry, const std::function<Stored<>(const Replay::Run&)>& keep) {
    if (auto begun = m_session->begin(Access::Write); !begun) return std::unexpected(begun.error());
    ChangedRows changed;
    const auto verdict = m_replay.run(*m_session, entry, changed);
    if (!verdict || !*verdict) {
        m_session->rollback();
        if (!verdict) return std::unexpected(verdict.error());
        return Tried{*verdict, {}};
    }
    Stored<> done = keep(**verdict);
    if (!done) {
        m_session->rollback();
        return std::unexpected(done.error());
    }
    // Kept is kept: when the cache does not take it, a replay shows it.
    if (!m_session->commit()) {
        m_session->rollback();
        m_behind = true;
    }
    return Tried{*verdict, changed};
}

} // namespace autospace
