// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/RowRefresher.h"

namespace autospace {

Stored<QList<RecordPtr>> RowRefresher::read(int limit) {
    Query query;
    query.withDeleted = true;
    query.limit = limit;
    query.after = {Value(m_last)};
    const auto sql = m_table.queries().select(query);
    if (!sql) return std::unexpected(sql.error());
    auto rows = m_runner.query(*sql);
    if (!rows) return std::unexpected(rows.error());
    QList<RecordPtr> records;
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return records;
        auto record = m_table.codec().read(**rows);
        if (!record) return std::unexpected(record.error());
        records << std::move(*record);
    }
}

Stored<qsizetype> RowRefresher::next(int limit) {
    if (m_table.refreshSql().isEmpty()) return 0;
    const auto records = read(limit);
    if (!records) return std::unexpected(records.error());
    int derived = 0;
    for (const Column& column : m_table.shape().columns())
        derived += RowCodec::isDerived(column) ? 1 : 0;
    for (const RecordPtr& record : *records) {
        auto rows = m_runner.prepared(m_table.refreshSql());
        if (!rows) return std::unexpected(rows.error());
        m_table.codec().bindDerived(**rows, *record);
        (*rows)->bindId(derived, record->id);
        (*rows)->bindInteger(derived + 1, record->version);
        // A row that somebody else changed meanwhile was written the new way by them.
        if (auto done = rows->next(); !done) return std::unexpected(done.error());
        m_last = record->id;
    }
    return records->size();
}

} // namespace autospace
