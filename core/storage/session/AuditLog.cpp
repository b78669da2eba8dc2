// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/AuditLog.h"

#include "core/domain/schema/JsonCodec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

SqlValue optionalId(const Id& id) { return id.isNull() ? SqlValue() : SqlValue(id); }

QByteArray jsonText(const QJsonObject& object) {
    return object.isEmpty() ? QByteArray("{}") : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject jsonFrom(const Statement& row, int column) {
    return QJsonDocument::fromJson(row.bytes(column).toByteArray()).object();
}

QByteArray signedText(const Id& orgId, const AuditHead& head) {
    return orgId.value.toRfc4122() + QByteArray::number(head.number) + ' ' + head.hash;
}

constexpr QByteArrayView signingPurpose = "autospace audit head";
constexpr qsizetype signatureSize = 32;

} // namespace

bool AuditLog::signatureHolds(const Sealer& sealer, const Id& orgId, const AuditHead& head) {
    return sealer.keyedHashes(signedText(orgId, head), signingPurpose, signatureSize).contains(head.signature);
}

QByteArray AuditLog::canonical(const Id& orgId, const AuditEntry& entry, const Texts& texts) {
    QByteArray json;
    json.reserve(600 + texts.before.size() + texts.after.size());
    const auto text = [&](const char* name, QStringView value) {
        json += json.isEmpty() ? "{\"" : ",\"";
        json += name;
        json += "\":";
        JsonCodec::writeString(json, value);
    };
    text("action", entry.action);
    text("actor_id", entry.actorId.toString());
    text("actor_name", entry.actorName);
    text("address", entry.address);
    (json += ",\"after\":") += texts.after;
    text("at", entry.at.toString());
    (json += ",\"before\":") += texts.before;
    text("collection", entry.collection);
    text("command_id", entry.commandId.toString());
    text("device", entry.device);
    (json += ",\"number\":") += QByteArray::number(entry.number);
    text("org_id", orgId.toString());
    text("record_id", entry.recordId.toString());
    return json += '}';
}

QByteArray AuditLog::chained(const QByteArray& hashBefore, const Id& orgId, const AuditEntry& entry,
                             const Texts& texts) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(hashBefore.isEmpty() ? QByteArray(32, '\0') : hashBefore);
    hash.addData(canonical(orgId, entry, texts));
    return hash.result();
}

AuditLog::Texts AuditLog::textsFrom(const Statement& row) {
    return {row.bytes(10).toByteArray(), row.bytes(11).toByteArray()};
}

AuditEntry AuditLog::entryFrom(const Statement& row) {
    AuditEntry entry;
    entry.number = row.integer(0);
    entry.at = Instant{row.integer(1)};
    if (!row.isNull(2)) entry.actorId = row.id(2);
    entry.actorName = row.text(3);
    entry.device = row.text(4);
    entry.address = row.text(5);
    entry.action = row.text(6);
    if (!row.isNull(7)) entry.commandId = row.id(7);
    entry.collection = row.text(8);
    entry.recordId = row.id(9);
    entry.before = jsonFrom(row, 10);
    entry.after = jsonFrom(row, 11);
    entry.hash = row.bytes(12).toByteArray();
    return entry;
}

// Moves the counter on and answers the chain's end before that; the row stays locked until the transaction ends.
Stored<AuditHead> AuditLog::takeHead(const Id& orgId, qint64 count) {
    SqlText sql(m_runner.dialect());
    (sql << "INSERT INTO sys_counters (org_id, audit_number) VALUES (").param(orgId) << ", ";
    sql.param(count) << ") ON CONFLICT (org_id) DO UPDATE SET audit_number = sys_counters.audit_number + "
                        "excluded.audit_number RETURNING audit_number, audit_hash";
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    return AuditHead{
        (*rows)->integer(0) - count, (*rows)->isNull(1) ? QByteArray() : (*rows)->bytes(1).toByteArray(), {}};
}

Stored<> AuditLog::putHead(const Id& orgId, const AuditHead& head) {
    SqlText sql(m_runner.dialect());
    (sql << "UPDATE sys_counters SET audit_hash = ").param(head.hash);
    (sql << ", audit_seal = ").param(head.signature.isEmpty() ? SqlValue() : SqlValue(head.signature));
    (sql << " WHERE org_id = ").param(orgId);
    return m_runner.change(sql).transform([](qint64) {});
}

Stored<AuditHead> AuditLog::head(const Id& orgId) {
    SqlText sql(m_runner.dialect());
    (sql << "SELECT audit_number, audit_hash, audit_seal FROM sys_counters WHERE org_id = ").param(orgId);
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    AuditHead head;
    if (!*there) return head;
    head.number = (*rows)->integer(0);
    if (!(*rows)->isNull(1)) head.hash = (*rows)->bytes(1).toByteArray();
    if (!(*rows)->isNull(2)) head.signature = (*rows)->bytes(2).toByteArray();
    return head;
}

Stored<> AuditLog::append(const Id& orgId, QList<AuditEntry>& entries) {
    if (entries.isEmpty()) return {};
    auto head = takeHead(orgId, entries.size());
    if (!head) return std::unexpected(head.error());
    for (AuditEntry& entry : entries) {
        entry.number = ++head->number;
        const Texts texts{jsonText(entry.before), jsonText(entry.after)};
        entry.hash = head->hash = chained(head->hash, orgId, entry, texts);
        if (auto done = insert(orgId, entry, texts); !done) return done;
    }
    if (m_sealer) head->signature = m_sealer->keyedHash(signedText(orgId, *head), signingPurpose, signatureSize);
    return putHead(orgId, *head);
}

Stored<> AuditLog::insert(const Id& orgId, const AuditEntry& entry, const Texts& texts) {
    const QList<SqlValue> values{orgId,
                                 entry.number,
                                 entry.at.epochMs,
                                 optionalId(entry.actorId),
                                 entry.actorName,
                                 entry.device,
                                 entry.address,
                                 entry.action,
                                 optionalId(entry.commandId),
                                 entry.collection,
                                 entry.recordId,
                                 QString::fromUtf8(texts.before),
                                 QString::fromUtf8(texts.after),
                                 entry.hash};
    SqlText sql(m_runner.dialect());
    sql << "INSERT INTO sys_audit (org_id, " << columns << ") VALUES (";
    for (qsizetype i = 0; i < values.size(); ++i)
        (sql << (i == 0 ? "" : ", ")).param(values[i]);
    sql << ")";
    return m_runner.change(sql).transform([](qint64) {});
}

Stored<QList<AuditEntry>> AuditLog::ofRecord(const Id& orgId, const QString& collection, const Id& recordId,
                                             int limit) {
    SqlText sql(m_runner.dialect());
    (sql << "SELECT " << columns << " FROM sys_audit WHERE org_id = ").param(orgId);
    (sql << " AND record_id = ").param(recordId);
    (sql << " AND collection = ").param(collection) << " ORDER BY number DESC";
    if (limit > 0) (sql << " LIMIT ").param(static_cast<qint64>(limit));
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    QList<AuditEntry> entries;
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return entries;
        entries << entryFrom(**rows);
    }
}

} // namespace autospace
