// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/Outbox.h"

#include "net/sync/IdSubstitution.h"

#include <QSet>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

bool awaitsAnswer(const OutboxEntry& entry) {
    return entry.state == OutboxState::Waiting || entry.state == OutboxState::Sent;
}

bool inOrder(const OutboxEntryPtr& a, const OutboxEntryPtr& b) {
    return a->sequence != b->sequence ? a->sequence < b->sequence : a->id < b->id;
}

} // namespace

Stored<std::unique_ptr<Outbox>> Outbox::open(std::unique_ptr<StoreSession> session, const Clock& clock) {
    std::unique_ptr<Outbox> outbox(new Outbox(std::move(session), clock));
    if (auto loaded = outbox->load(); !loaded) return std::unexpected(loaded.error());
    if (auto cleaned = outbox->forgetOld(); !cleaned) return std::unexpected(cleaned.error());
    return outbox;
}

Stored<> Outbox::load() {
    if (auto begun = m_session->begin(Access::Read); !begun) return begun;
    const auto latest = m_session->first<OutboxEntry>(Query().orderBy(u"sequence"_s, true));
    m_open = m_session->list<OutboxEntry>(
        Query().where(u"state"_s, Op::NotEqual, Value(toWord(OutboxState::Settled))).orderBy(u"sequence"_s));
    if (auto done = m_session->commit(); !done) return done;
    m_lastSequence = latest ? latest->sequence : 0;
    order();
    return {};
}

Stored<> Outbox::forgetOld() {
    const Instant before = m_clock.now().plusMs(-keptMs);
    if (auto begun = m_session->begin(Access::Write); !begun) return begun;
    const auto old = m_session->list<OutboxEntry>(
        Query().where(u"state"_s, Value(toWord(OutboxState::Settled))).where(u"settled_at"_s, Op::Less, Value(before)));
    for (const OutboxEntryPtr& entry : old)
        if (auto erased = m_session->erase(OutboxEntry::staticType(), entry->id); !erased)
            return m_session->rollback(), erased;
    return m_session->commit();
}

OutboxEntryPtr Outbox::find(const Id& command) const {
    for (const OutboxEntryPtr& entry : m_open)
        if (entry->id == command) return entry;
    return nullptr;
}

Stored<QList<OutboxEntryPtr>> Outbox::look(const Query& query) const {
    if (auto begun = m_session->begin(Access::Read); !begun) return std::unexpected(begun.error());
    const auto found = m_session->list<OutboxEntry>(query);
    const auto failure = m_session->failure();
    m_session->rollback();
    if (failure) return std::unexpected(*failure);
    return found;
}

Stored<OutboxEntryPtr> Outbox::read(const Id& command) const {
    const auto found = look(Query().where(u"id"_s, Value(command)));
    if (!found) return std::unexpected(found.error());
    return found->isEmpty() ? nullptr : found->front();
}

// On earlier ones that make a record which this one names, or that are about the same record. Not on those that wait
// for the person already: what they did is not shown, so this one was decided without them.
QList<Id> Outbox::dependenciesOf(const OutboxEntry& entry) const {
    const QJsonObject arguments = entry.argumentsObject();
    QList<Id> dependencies;
    for (const OutboxEntryPtr& earlier : m_open) {
        if (earlier->sequence >= entry.sequence || !awaitsAnswer(*earlier) || isBlocked(*earlier)) continue;
        bool depends = entry.target && (earlier->target == entry.target || earlier->creates.contains(*entry.target));
        for (const Id& made : earlier->creates)
            depends = depends || IdSubstitution::mentions(arguments, made);
        if (depends) dependencies << earlier->id;
    }
    return dependencies;
}

Stored<> Outbox::add(OutboxEntry entry) {
    if (entry.sequence == 0) entry.sequence = m_lastSequence + 1;
    entry.dependsOn = dependenciesOf(entry);
    if (auto kept = update({entry}); !kept) return kept;
    m_lastSequence = std::max(m_lastSequence, entry.sequence);
    return {};
}

Stored<> Outbox::write(const QList<OutboxEntry>& changed) {
    if (auto begun = m_session->begin(Access::Write); !begun) return begun;
    for (const OutboxEntry& entry : changed)
        if (auto put = m_session->put(entry); !put) return m_session->rollback(), put;
    auto done = m_session->commit();
    if (!done) m_session->rollback();
    return done;
}

Stored<> Outbox::update(const QList<OutboxEntry>& changed) {
    if (changed.isEmpty()) return {};
    QList<OutboxEntry> stamped = changed;
    for (OutboxEntry& entry : stamped) {
        if (entry.version == 0) entry.createdAt = m_clock.now();
        ++entry.version;
        entry.updatedAt = m_clock.now();
        if (!entry.open() && !entry.settledAt) entry.settledAt = entry.updatedAt;
        if (entry.open()) entry.settledAt.reset();
    }
    if (auto written = write(stamped); !written) return written;
    for (const OutboxEntry& entry : std::as_const(stamped)) {
        m_open.removeIf([&](const OutboxEntryPtr& known) { return known->id == entry.id; });
        if (entry.open()) m_open << std::make_shared<const OutboxEntry>(entry);
    }
    order();
    return {};
}

void Outbox::order() {
    std::ranges::sort(m_open, inOrder);
    m_blocked.clear();
    for (const OutboxEntryPtr& entry : std::as_const(m_open)) {
        const bool behind =
            std::ranges::any_of(entry->dependsOn, [this](const Id& id) { return m_blocked.contains(id); });
        if (behind || entry->state == OutboxState::Rejected) m_blocked.insert(entry->id);
    }
}

bool Outbox::isBlocked(const OutboxEntry& entry) const {
    return entry.state != OutboxState::Rejected && m_blocked.contains(entry.id);
}

QList<OutboxEntryPtr> Outbox::nextBatch(int most) const {
    QList<OutboxEntryPtr> batch;
    QSet<Id> inBatch;
    for (const OutboxEntryPtr& entry : m_open) {
        if (batch.size() >= most) break;
        if (!awaitsAnswer(*entry) || isBlocked(*entry)) continue;
        if (!batch.isEmpty() && batch.front()->orgId != entry->orgId) break;
        if (std::ranges::any_of(entry->dependsOn, [&](const Id& id) { return inBatch.contains(id); })) break;
        batch << entry;
        inBatch.insert(entry->id);
    }
    return batch;
}

QList<OutboxEntryPtr> Outbox::toReplay(const Id& organization, qint64 reached) const {
    QList<OutboxEntryPtr> entries;
    for (const OutboxEntryPtr& entry : m_open) {
        const bool shown = entry->state == OutboxState::Answered && entry->orgId == organization &&
                           entry->resultSequence.value_or(0) <= reached;
        if (entry->state != OutboxState::Rejected && !shown && !isBlocked(*entry)) entries << entry;
    }
    return entries;
}

Stored<> Outbox::settle(const Id& organization, qint64 reached) {
    QList<OutboxEntry> done;
    for (const OutboxEntryPtr& entry : std::as_const(m_open)) {
        if (entry->state != OutboxState::Answered || entry->orgId != organization) continue;
        if (entry->resultSequence.value_or(0) > reached) continue;
        OutboxEntry settled = *entry;
        settled.state = OutboxState::Settled;
        settled.ended = OutboxEnd::Applied;
        done << settled;
    }
    return update(done);
}

Stored<> Outbox::sendAgain(const Id& organization) {
    const auto known = look(Query().where(u"org_id"_s, Value(organization)));
    if (!known) return std::unexpected(known.error());
    QList<OutboxEntry> again;
    for (const OutboxEntryPtr& entry : *known) {
        const bool applied = entry->state == OutboxState::Answered ||
                             (entry->state == OutboxState::Settled && entry->ended == OutboxEnd::Applied);
        if (!applied) continue;
        OutboxEntry waiting = *entry;
        waiting.state = OutboxState::Waiting;
        waiting.ended.reset();
        waiting.resultSequence.reset();
        again << waiting;
    }
    return update(again);
}

Stored<QList<OutboxEntryPtr>> Outbox::settled(int most) const {
    return look(
        Query().where(u"state"_s, Value(toWord(OutboxState::Settled))).orderBy(u"settled_at"_s, true).take(most));
}

QList<Id> Outbox::unsettledOrganizations() const {
    QList<Id> organizations;
    for (const OutboxEntryPtr& entry : m_open)
        if (entry->state == OutboxState::Answered && !organizations.contains(entry->orgId))
            organizations << entry->orgId;
    return organizations;
}

} // namespace autospace
