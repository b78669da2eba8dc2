// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/ChangeLog.h"

namespace autospace {

Stored<> ChangeLog::append(const Id& orgId, QList<ChangeEntry>& entries, LogEnds::End& end) {
    for (ChangeEntry& entry : entries) {
        entry.sequence = end.sequence + 1;
        SqlText sql(m_runner.dialect());
        sql << "INSERT INTO sys_changes (org_id, sequence, collection, record_id, version, command_id) VALUES (";
        sql.param(orgId) << ", ";
        sql.param(entry.sequence) << ", ";
        sql.param(entry.collection) << ", ";
        sql.param(entry.recordId) << ", ";
        sql.param(entry.version) << ", ";
        sql.param(entry.commandId.isNull() ? SqlValue() : SqlValue(entry.commandId)) << ")";
        if (auto done = m_runner.post(sql); !done) return done;
        end.sequence = entry.sequence;
        end.moved = true;
    }
    return {};
}

Stored<QList<ChangeEntry>> ChangeLog::after(const Id& orgId, qint64 after, qint64 upTo, int limit) {
    SqlText sql(m_runner.dialect());
    sql << "SELECT c.sequence, c.collection, c.record_id, c.version, c.command_id FROM sys_changes c WHERE c.org_id = ";
    sql.param(orgId) << " AND c.sequence > ";
    sql.param(after) << " AND c.sequence <= ";
    // SQLite would rather walk the rest of the log for each entry than use the index on records.
    const QByteArray by = sql.dialect() == Dialect::Sqlite ? "INDEXED BY sys_changes_record " : "";
    sql.param(upTo) << " AND NOT EXISTS (SELECT 1 FROM sys_changes d " << by << "WHERE d.org_id = c.org_id AND d.record_id = "
                       "c.record_id AND d.collection = c.collection AND d.sequence > c.sequence AND d.sequence <= ";
    sql.param(upTo) << ") ORDER BY c.sequence";
    if (limit > 0) (sql << " LIMIT ").param(static_cast<qint64>(limit));
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    QList<ChangeEntry> entries;
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return entries;
        Statement& row = **rows;
        entries << ChangeEntry{row.integer(0), row.text(1), row.id(2), row.integer(3),
                               row.isNull(4) ? Id() : row.id(4)};
    }
}

Stored<bool> ChangeLog::has(const Id& orgId, const QString& collection, qint64 after) {
    SqlText sql(m_runner.dialect());
    (sql << "SELECT 1 FROM sys_changes WHERE org_id = ").param(orgId) << " AND sequence > ";
    sql.param(after) << " AND collection = ";
    sql.param(collection) << " LIMIT 1";
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    return rows->next();
}

Stored<qint64> ChangeLog::last(const Id& orgId) {
    SqlText sql(m_runner.dialect());
    (sql << "SELECT sequence FROM sys_counters WHERE org_id = ").param(orgId);
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    return *there ? (*rows)->integer(0) : 0;
}

} // namespace autospace
