// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/CommandExecution.h"

#include "core/domain/command/Stamp.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/PermissionTable.h"
#include "core/server/writer/AuditDiff.h"

namespace autospace {

using namespace Qt::StringLiterals;

CommandExecution::CommandExecution(const CommandRequest& request, const Surroundings& around, StoreSession& session)
    : m_request(request), m_around(around), m_session(session), m_now(around.clock.now()) {}

Stored<CommandExecution::Reply> CommandExecution::run(const Render& render) {
    if (!m_request.orgId.isNull())
        if (auto locked = m_session.lockOrganization(m_request.orgId); !locked) return std::unexpected(locked.error());
    const auto actor = identify();
    if (!actor) return Reply(std::unexpected(actor.error()));
    m_actor = *actor;
    auto known = remembered();
    if (!known) return std::unexpected(known.error());
    if (*known) return **known;

    CommandIds ids(m_request.commandId);
    const Context context{m_actor, m_now, ids, m_request.madeAt};
    CommandResult result;
    if (Outcome outcome = decide(context)) {
        auto applied = apply(*std::move(outcome), context);
        if (!applied) return std::unexpected(applied.error());
        result = *std::move(applied);
    } else {
        result.rejection = outcome.error();
    }
    const Id orgId = m_request.orgId.isNull() && result.record ? result.record->orgId : m_request.orgId;
    const auto sequence = m_session.lastSequence(orgId);
    if (!sequence) return std::unexpected(sequence.error());
    result.sequence = *sequence;
    const CommandAnswer answer = render(result, m_actor);
    if (auto kept = remember(answer); !kept) return std::unexpected(kept.error());
    return Reply(answer);
}

std::expected<Actor, ApiError> CommandExecution::identify() const {
    const auto* row = PermissionTable::row(m_request.type->subject().collection());
    const bool forAnybody = row && row->anyoneMayCreate && m_request.type->needs() == Action::Create;
    if (m_request.orgId.isNull() && forAnybody && !m_request.caller.isSystem())
        return m_around.access.anybody(m_session, m_request.caller);
    return m_around.access.actor(m_session, m_request.caller, m_request.orgId, m_request.device);
}

Stored<std::optional<CommandExecution::Reply>> CommandExecution::remembered() const {
    if (m_request.idempotencyKey.isEmpty()) return std::nullopt;
    const auto entry = m_session.idempotency(m_request.caller.userId, m_request.idempotencyKey);
    if (!entry) return std::unexpected(entry.error());
    if (!*entry) return std::nullopt;
    if ((*entry)->requestHash != m_request.requestHash)
        return Reply(std::unexpected(ApiError::unprocessable(
            u"idempotency_key_reused"_s,
            u"This Idempotency-Key was used for another request. Use a new key for a new request."_s,
            ErrorSource::header(u"Idempotency-Key"_s))));
    QByteArray body = (*entry)->body;
    if (m_around.sealer) {
        auto opened = m_around.sealer->open(body, answerPlace());
        if (!opened) return std::unexpected(StoreError{StoreError::Kind::Corrupt, opened.error(), {}});
        body = *std::move(opened);
    }
    return Reply(CommandAnswer{(*entry)->status, body, true});
}

Outcome CommandExecution::decide(const Context& context) const {
    Outcome outcome = m_request.type->decide(context, m_request.arguments, m_request.target, m_session, m_request.base);
    // Whoever may not see or touch the record learns nothing of its version either.
    if (!outcome && (outcome.error().kind == Rejection::Kind::NotFound ||
                     outcome.error().kind == Rejection::Kind::Forbidden))
        return outcome;
    if (auto stale = staleFor()) return std::unexpected(*stale);
    return outcome;
}

std::optional<Rejection> CommandExecution::staleFor() const {
    if (!m_request.ifMatch || m_request.target.isNull()) return std::nullopt;
    const RecordPtr present = m_session.find(m_request.type->subject(), m_request.target);
    if (present && present->version == *m_request.ifMatch) return std::nullopt;
    Rejection stale = Rejection::stale(m_request.type->subject());
    stale.meta = {{u"version"_s, present ? present->version : 0}};
    return stale;
}

Stored<CommandResult> CommandExecution::apply(Changes changes, const Context& context) {
    if (m_around.react)
        for (const std::shared_ptr<Record>& record : m_around.react(changes, context, m_session))
            changes.put(record);
    stamp(changes, context);
    if (auto written = writeRecords(changes, context); !written) return std::unexpected(written.error());
    if (auto logged = appendLogs(); !logged) return std::unexpected(logged.error());
    CommandResult result;
    result.rejection = changes.refusal; // such as a wrong passcode, which counts although it is refused
    if (result.rejection) return result;
    for (const std::shared_ptr<Record>& record : std::as_const(changes.records))
        if (record->id == changes.result) result.record = record;
    if (!result.record && !changes.result.isNull())
        result.record = m_session.find(m_request.type->subject(), changes.result);
    result.created = result.record && result.record->version == 1;
    return result;
}

Stored<> CommandExecution::writeRecords(const Changes& changes, const Context& context) {
    AuditEntry entry;
    entry.at = context.now;
    entry.actorId = m_actor.userId;
    entry.actorName = m_actor.name;
    entry.device = m_actor.device;
    entry.address = m_request.caller.address;
    entry.action = m_request.type->name();
    entry.commandId = m_request.commandId;
    for (const std::shared_ptr<Record>& record : changes.records) {
        const RecordPtr before = record->version > 1 ? m_session.find(record->recordType(), record->id) : nullptr;
        if (auto written = m_session.post(*record); !written) return written;
        AuditDiff diff = AuditDiff::between(before.get(), *record);
        entry.before = std::move(diff.before);
        entry.after = std::move(diff.after);
        note(*record, entry);
    }
    return {};
}

void CommandExecution::note(const Record& record, const AuditEntry& entry) {
    const RecordType& type = record.recordType();
    m_notice.collections << type.collection();
    if (const Field* user = type.field(u"user_id"); user && type.collection() == "memberships"_L1)
        if (const auto id = user->read(record); std::holds_alternative<Id>(id)) m_notice.users << std::get<Id>(id);
    if (type.collection() == "users"_L1) m_notice.users << record.id;
    if (type.reach() != Reach::Synced) return;
    m_changes[record.orgId] << ChangeEntry{0, type.collection(), record.id, record.version, m_request.commandId};
    AuditEntry mine = entry;
    mine.collection = type.collection();
    mine.recordId = record.id;
    m_audit[record.orgId] << std::move(mine);
}

Stored<> CommandExecution::appendLogs() {
    for (auto it = m_audit.begin(); it != m_audit.end(); ++it)
        if (auto appended = m_session.appendAudit(it.key(), it.value()); !appended) return appended;
    // Last, because the counter's row stays locked until the commit.
    for (auto it = m_changes.begin(); it != m_changes.end(); ++it) {
        if (auto appended = m_session.appendChanges(it.key(), it.value()); !appended) return appended;
        m_notice.sequences.insert(it.key(), it.value().last().sequence);
    }
    return {};
}

Stored<> CommandExecution::remember(const CommandAnswer& answer) {
    if (m_request.idempotencyKey.isEmpty()) return {};
    const QByteArray body = m_around.sealer ? m_around.sealer->seal(answer.body, answerPlace()) : answer.body;
    return m_session.rememberIdempotency({m_request.caller.userId, m_request.idempotencyKey, m_request.requestHash,
                                          answer.status, body, m_now});
}

QByteArray CommandExecution::answerPlace() const {
    return (m_request.caller.userId.toString() + u'/' + m_request.idempotencyKey).toUtf8();
}

} // namespace autospace
