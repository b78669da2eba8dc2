// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify/LogVerifier.h"

namespace autospace {

using namespace Qt::StringLiterals;

Stored<> LogVerifier::run(VerifyReport& report) {
    if (auto done = verifySequences(report); !done) return done;
    for (const auto& table : m_tables.all()) {
        if (auto done = verifyReadable(*table, report); !done) return done;
        // A cache has no change log of its own.
        if (table->shape().type().reach() != Reach::Synced || !table->shape().policy().enforce) continue;
        if (auto done = verifyLogged(*table, report); !done) return done;
    }
    return {};
}

Stored<> LogVerifier::verifySequences(VerifyReport& report) {
    struct Log {
        Id orgId;
        qint64 counted;
        qint64 entries;
        qint64 highest;
    };
    QList<Log> logs;
    {
        auto rows = m_runner.query("SELECT n.org_id, n.sequence, count(c.sequence), coalesce(max(c.sequence), 0) FROM "
                                   "sys_counters n LEFT JOIN sys_changes c ON c.org_id = n.org_id GROUP BY n.org_id, "
                                   "n.sequence ORDER BY n.org_id",
                                   {});
        if (!rows) return std::unexpected(rows.error());
        for (;;) {
            const auto there = rows->next();
            if (!there) return std::unexpected(there.error());
            if (!*there) break;
            Statement& row = **rows;
            logs << Log{row.id(0), row.integer(1), row.integer(2), row.integer(3)};
        }
    }
    for (const Log& log : std::as_const(logs)) {
        report.changeEntries += log.entries;
        if (log.entries == log.counted && log.highest == log.counted) continue;
        const auto hole = firstHole(log.orgId, log.counted);
        if (!hole) return std::unexpected(hole.error());
        report.problems << u"change log of organization %1, %2"_s.arg(log.orgId.toString(), *hole);
    }
    return {};
}

Stored<QString> LogVerifier::firstHole(const Id& orgId, qint64 counted) {
    SqlText sql(m_runner.dialect());
    (sql << "SELECT sequence FROM sys_changes WHERE org_id = ").param(orgId) << " ORDER BY sequence";
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    for (qint64 expected = 1;; ++expected) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return u"entry %1: it is missing"_s.arg(expected);
        const qint64 found = (*rows)->integer(0);
        if (found > counted) return u"entry %1: it lies beyond the counter (%2)"_s.arg(found).arg(counted);
        if (found != expected) return u"entry %1: it is missing"_s.arg(expected);
    }
}

Stored<> LogVerifier::verifyLogged(const RecordTable& table, VerifyReport& report) {
    SqlText sql(m_runner.dialect());
    const QByteArray by = sql.dialect() == Dialect::Sqlite ? "INDEXED BY sys_changes_record " : "";
    const QString collection = table.shape().type().collection();
    (sql << "SELECT r.\"id\", r.\"version\" FROM ").name(table.shape().name())
        << " r WHERE NOT EXISTS (SELECT 1 FROM sys_changes c " << by << "WHERE c.org_id = r.\"org_id\" AND c.record_id = r.\"id\" "
           "AND c.version = r.\"version\" AND c.collection = ";
    sql.param(collection) << ") ORDER BY r.\"id\" LIMIT 10";
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return {};
        report.problems << u"%1 %2: its version %3 is not in the change log"_s
                               .arg(collection, (*rows)->id(0).toString())
                               .arg((*rows)->integer(1));
    }
}

Stored<> LogVerifier::verifyReadable(const RecordTable& table, VerifyReport& report) {
    Query query;
    query.withDeleted = true;
    query.limit = 1000;
    query.after = {Value(Id())};
    for (;;) {
        const auto sql = table.queries().select(query);
        if (!sql) return std::unexpected(sql.error());
        auto rows = m_runner.query(*sql);
        if (!rows) return std::unexpected(rows.error());
        qsizetype found = 0;
        for (;; ++found) {
            const auto there = rows->next();
            if (!there) return std::unexpected(there.error());
            if (!*there) break;
            // The id is the first column; the row may be unreadable otherwise.
            query.after = {Value((*rows)->id(0))};
            if (auto record = table.codec().read(**rows); !record) report.problems << record.error().message;
        }
        report.records += found;
        if (found < query.limit) return {};
    }
}

} // namespace autospace
