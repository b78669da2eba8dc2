// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sync/PullService.h"

#include "core/domain/people/Permissions.h"
#include "core/server/api/RecordJson.h"
#include "core/server/api/StoreFault.h"
#include "core/server/sync/PullCursor.h"

#include <QCryptographicHash>

#include <map>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QByteArray schemaFingerprint(const Registry& registry) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordType* type : registry.records()) {
        if (type->reach() != Reach::Synced) continue;
        hash.addData(type->collection().toUtf8());
        for (const Field& field : type->fields()) {
            hash.addData(field.name);
            const int facts[] = {static_cast<int>(field.kind), static_cast<int>(field.flags)};
            hash.addData(QByteArrayView(reinterpret_cast<const char*>(facts), sizeof facts));
            hash.addData(field.words.join(u',').toUtf8());
        }
    }
    return hash.result().first(8);
}

void startEntry(QByteArray& out, const ChangeEntry& entry) {
    if (!out.endsWith('[')) out += ',';
    out += "{\"collection\":\"" + entry.collection.toLatin1() + "\",\"id\":\"" + entry.recordId.toString().toLatin1() +
           "\",";
}

} // namespace

struct PullService::Position {
    PullCursor cursor;
    QByteArray resetReason; // not empty: the client starts over
};

PullService::PullService(const Registry& registry, const CursorSigner& signer, const Clock& clock)
    : m_registry(registry), m_signer(signer), m_clock(clock), m_schema(schemaFingerprint(registry)) {}

std::expected<PullService::Position, ApiError> PullService::locate(const StoreSession& session, const Actor& actor,
                                                                   const QByteArray& cursor) const {
    const auto timeline = session.fact(u"timeline"_s);
    const auto last = session.lastSequence(actor.orgId);
    if (!timeline) return std::unexpected(storeFault(timeline.error()));
    if (!last) return std::unexpected(storeFault(last.error()));
    const PullCursor fresh{actor.userId, actor.orgId, timeline->value_or(QString()).toUtf8(),
                           Permissions::scopeFingerprint(actor), m_schema, 0, *last};
    if (cursor.isEmpty()) return Position{fresh, {}};
    const auto known = PullCursor::decode(m_signer, cursor);
    if (!known || known->userId != actor.userId || known->orgId != actor.orgId)
        return std::unexpected(ApiError::badRequest(
            u"This is not a cursor of yours in this organization. Pull without one to start over."_s,
            ErrorSource::parameter(u"cursor"_s), u"wrong_cursor"_s));
    // A position beyond the log's end can only come from a log that is gone.
    if (known->timeline != fresh.timeline || known->sequence > *last) return Position{fresh, "restored"};
    if (known->scope != fresh.scope) return Position{fresh, "rights_changed"};
    if (known->schema != fresh.schema) return Position{fresh, "upgraded"};
    return Position{*known, {}};
}

QHash<Id, RecordPtr> PullService::read(const StoreSession& session, const RecordType& type, const QList<Id>& ids) {
    Filter filter{u"id"_s, Op::In, {}};
    for (const Id& id : ids)
        filter.values << Value(id);
    Query query = Query().where(filter);
    query.withDeleted = true;
    QHash<Id, RecordPtr> found;
    for (const RecordPtr& record : session.select(type, query))
        found.insert(record->id, record);
    return found;
}

QByteArray PullService::changesJson(const StoreSession& session, const Actor& actor, const QList<ChangeEntry>& entries,
                                    qint64 startedAt) const {
    std::map<QString, QList<Id>> wanted;
    for (const ChangeEntry& entry : entries)
        wanted[entry.collection] << entry.recordId;
    QHash<Id, RecordPtr> records;
    std::map<QString, RecordJson> writers;
    for (const auto& [collection, ids] : wanted) {
        const RecordType* type = m_registry.record(collection);
        if (!type || !Permissions::mayAny(actor, Action::Read, *type)) continue; // never was there for this person
        records.insert(read(session, *type, ids));
        writers.emplace(collection, RecordJson(actor, *type));
    }
    QByteArray out = "[";
    for (const ChangeEntry& entry : entries) {
        const auto writer = writers.find(entry.collection);
        if (writer == writers.end()) continue;
        const RecordPtr record = records.value(entry.recordId);
        if (record && !record->deletedAt && Permissions::may(actor, Action::Read, *record)) {
            startEntry(out, entry);
            out += "\"version\":" + QByteArray::number(record->version) + ",\"record\":";
            writer->second.write(out, *record);
            out += '}';
            continue;
        }
        // What a first sync has not sent yet, or what never had a readable version, need not be forgotten.
        const bool neverSent = entry.sequence <= startedAt || (record && record->version == 1);
        if (neverSent) continue;
        startEntry(out, entry);
        out += "\"forget\":true}";
    }
    return out + ']';
}

std::expected<QByteArray, ApiError> PullService::page(const StoreSession& session, const Actor& actor,
                                                      const QByteArray& cursor, int limit) const {
    auto position = locate(session, actor, cursor);
    if (!position) return std::unexpected(position.error());
    PullCursor next = position->cursor;
    const auto last = session.lastSequence(actor.orgId);
    if (!last) return std::unexpected(storeFault(last.error()));
    const auto entries = session.changes(actor.orgId, next.sequence, *last, limit);
    if (!entries) return std::unexpected(storeFault(entries.error()));
    const bool more = entries->size() == limit && entries->last().sequence < *last;
    next.sequence = more ? entries->last().sequence : *last;
    const bool reset = !position->resetReason.isEmpty();

    QByteArray body = "{\"changes\":" + changesJson(session, actor, *entries, next.startedAt);
    body += ",\"cursor\":\"" + next.encode(m_signer) + "\",\"sequence\":" + QByteArray::number(next.sequence);
    body += more ? ",\"more\":true" : ",\"more\":false";
    body += reset ? ",\"reset\":true,\"reset_reason\":\"" + position->resetReason + '"'
                  : QByteArray(",\"reset\":false,\"reset_reason\":null");
    return body + ",\"server_time\":\"" + m_clock.now().toString().toLatin1() + "\"}";
}

} // namespace autospace
