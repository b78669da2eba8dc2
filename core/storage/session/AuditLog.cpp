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

} // namespace

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

Stored<> AuditLog::append(const Id& orgId, QList<AuditEntry>& entries, LogEnds::End& end) {
    for (AuditEntry& entry : entries) {
        entry.number = end.auditNumber + 1;
        const Texts texts{jsonText(entry.before), jsonText(entry.after)};
        entry.hash = chained(end.auditHash, orgId, entry, texts);
        if (auto done = insert(orgId, entry, texts); !done) return done;
        end.auditNumber = entry.number;
        end.auditHash = entry.hash;
        end.moved = end.auditMoved = true;
    }
    return {};
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
    return m_runner.post(sql);
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
