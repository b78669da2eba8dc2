// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/Replay.h"

#include "core/domain/command/Decision.h"
#include "core/domain/schema/JsonCodec.h"
#include "net/sync/ConfirmedBase.h"

#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Stored<> putBack(StoreSession& session, const RecordType& type, const ConfirmedBase& base) {
    if (!base.record) return session.erase(type, base.recordId);
    const auto record = type.makeRecord();
    if (!JsonCodec::readRecord(*record, QJsonDocument::fromJson(base.record->toUtf8()).object()))
        return std::unexpected(StoreError{StoreError::Kind::Corrupt, u"A confirmed state cannot be read."_s, {}});
    return session.put(*record);
}

} // namespace

Stored<> Replay::restore(StoreSession& session, ChangedRows& changed) const {
    const auto bases = session.list<ConfirmedBase>(Query());
    for (const auto& base : bases) {
        if (const RecordType* type = m_registry.record(base->collection)) {
            if (auto back = putBack(session, *type, *base); !back) return back;
            changed.add(base->collection, base->recordId);
        }
        if (auto gone = session.erase(ConfirmedBase::staticType(), base->id); !gone) return gone;
    }
    return {};
}

Stored<> Replay::setAside(StoreSession& session, const Record& record) {
    const RecordType& type = record.recordType();
    const Id id = ConfirmedBase::idFor(type.collection(), record.id);
    if (session.find(ConfirmedBase::staticType(), id)) return {};
    ConfirmedBase base;
    base.id = id;
    base.orgId = record.orgId;
    base.version = 1;
    base.collection = type.collection();
    base.recordId = record.id;
    if (const RecordPtr confirmed = session.find(type, record.id))
        base.record = jsonText(JsonCodec::toJson(*confirmed));
    return session.put(base);
}

Outcome Replay::decide(const StoreSession& session, const OutboxEntry& entry) const {
    const CommandType* command = m_registry.command(entry.name);
    if (!command)
        return std::unexpected(Rejection::invalid(
            u"unknown_command"_s, {QT_TRANSLATE_NOOP("rules", "This version does not know the action.")}));
    const auto actor = m_actors(session, entry.orgId);
    if (!actor)
        return std::unexpected(
            Rejection::forbidden({QT_TRANSLATE_NOOP("rules", "You are no longer a member of this organization.")}));
    CommandIds ids(entry.id);
    const Context context{*actor, entry.madeAt, ids, entry.madeAt};
    return decideAndStamp(*command, context, entry.argumentsObject(), entry.target.value_or(Id{}), entry.baseObject(),
                          session);
}

Stored<Replay::Verdict> Replay::run(StoreSession& session, const OutboxEntry& entry, ChangedRows& changed) const {
    Outcome outcome = decide(session, entry);
    if (const auto failure = session.failure()) return std::unexpected(*failure);
    if (!outcome) return Verdict(std::unexpected(Refusal{outcome.error(), false}));
    if (outcome->refusal) return Verdict(std::unexpected(Refusal{*outcome->refusal, true}));
    Run run{.result = outcome->result,
            .subject = m_registry.command(entry.name)->subject().collection(),
            .creates = {},
            .record = {}};
    for (const auto& record : std::as_const(outcome->records)) {
        const RecordType& type = record->recordType();
        if (type.reach() == Reach::CoreOnly) continue;
        if (auto kept = setAside(session, *record); !kept) return std::unexpected(kept.error());
        if (auto put = session.put(*record); !put) return std::unexpected(put.error());
        changed.add(type.collection(), record->id);
        if (record->version == 1) run.creates << record->id;
        if (record->id == run.result) run.record = record, run.subject = type.collection();
    }
    return run;
}

bool Replay::showsAtOnce(const OutboxEntry& entry) const {
    const CommandType* command = m_registry.command(entry.name);
    return command && command->offline() == Offline::Optimistic;
}

} // namespace autospace
