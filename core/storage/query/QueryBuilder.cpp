// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query/QueryBuilder.h"

#include "core/storage/table/DdlWriter.h"
#include "core/storage/table/PlaceIndex.h"

namespace autospace {

using namespace Qt::StringLiterals;

QueryBuilder::QueryBuilder(Dialect dialect, const TableShape& shape, FieldSeal seal)
    : m_dialect(dialect), m_shape(shape), m_seal(std::move(seal)) {
    for (const Column& column : shape.columns()) {
        if (!m_columnList.isEmpty()) m_columnList += ", ";
        m_columnList += SqlText::quoted(column.name);
    }
}

Stored<SqlText> QueryBuilder::select(const Query& query, std::optional<qint64> offset,
                                     const QList<TakingTable>& takers) const {
    return select(m_columnList, query, offset, takers);
}

Stored<SqlText> QueryBuilder::selectColumns(const QList<const Column*>& columns, const Query& query) const {
    QByteArray list;
    for (const Column* column : columns)
        list += (list.isEmpty() ? "" : ", ") + SqlText::quoted(column->name);
    return select(list, query, {}, {});
}

Stored<SqlText> QueryBuilder::select(const QByteArray& columns, const Query& query, std::optional<qint64> offset,
                                     const QList<TakingTable>& takers) const {
    SqlText sql(m_dialect);
    (sql << "SELECT " << columns << " FROM ").name(m_shape.name()) << " WHERE ";
    FilterWriter filters(sql, m_shape, m_seal);
    if (auto done = filters.writeConditions(query); !done) return std::unexpected(done.error());
    if (auto done = writeFree(sql, takers); !done) return std::unexpected(done.error());
    const auto keys = keysOf(query, filters);
    if (!keys) return std::unexpected(keys.error());
    if (!query.after.isEmpty()) {
        sql << " AND ";
        writeCursor(sql, *keys, query.after);
    }
    writeOrder(sql, *keys);
    if (query.limit > 0)
        (sql << " LIMIT ").param(static_cast<qint64>(query.limit));
    else if (offset && m_dialect == Dialect::Sqlite)
        sql << " LIMIT -1";
    if (offset) (sql << " OFFSET ").param(*offset);
    return sql;
}

Stored<SqlText> QueryBuilder::count(const Query& query, const QList<TakingTable>& takers) const {
    SqlText sql(m_dialect);
    (sql << "SELECT count(*) FROM ").name(m_shape.name()) << " WHERE ";
    if (auto done = FilterWriter(sql, m_shape, m_seal).writeConditions(query); !done) return std::unexpected(done.error());
    if (auto done = writeFree(sql, takers); !done) return std::unexpected(done.error());
    return sql;
}

// Where the database keeps a resource's records apart, the first that ends after the beginning is also the first that
// begins, so it alone decides: one step in an index, however many records the resource has.
Stored<> QueryBuilder::writeFree(SqlText& sql, const QList<TakingTable>& takers) const {
    for (const auto& [taker, shape] : takers) {
        const bool firstDecides = taker.apart && shape.policy().enforce;
        const QByteArray from = "t." + SqlText::quoted(taker.fields.from);
        const QByteArray until = "t." + SqlText::quoted(taker.fields.until);
        sql << (firstDecides ? " AND COALESCE((SELECT " + from : QByteArray(" AND NOT EXISTS (SELECT 1")) << " FROM ";
        sql.name(shape.name()) << " AS t WHERE t." << SqlText::quoted(taker.fields.resource) << " = ";
        sql.name(m_shape.name()) << ".\"id\" AND " << DdlWriter::occupies(taker.fields, "t.") << " AND " << until << " > ";
        sql.param(taker.time.startsAt.epochMs);
        if (!firstDecides) (sql << " AND " << from << " < ").param(taker.time.endsAt.epochMs);
        if (auto done = writeExceptions(sql, FilterWriter(sql, shape, m_seal), taker); !done) return done;
        if (firstDecides)
            (sql << " ORDER BY " << until << " LIMIT 1) >= ").param(taker.time.endsAt.epochMs) << ", TRUE)";
        else
            sql << ")";
    }
    return {};
}

Stored<> QueryBuilder::writeExceptions(SqlText& sql, FilterWriter filters, const Taker& taker) {
    if (taker.except.isEmpty()) return {};
    sql << " AND (";
    if (auto done = filters.writeGroups(taker.except); !done) return done;
    sql << ") IS NOT TRUE";
    return {};
}

// Along the place index, where the table has one: the classes of lengths outside, so that each bounds the ends.
Stored<SqlText> QueryBuilder::taken(const Taker& taker, const QString& place, const QList<Id>& places) const {
    const Column* where = m_shape.column(place);
    if (!where) return std::unexpected(FilterWriter::unknownField(m_shape, place));
    const bool indexed = taker.apart && place == PlaceIndex::place && PlaceIndex::isIn(m_shape);
    const PlaceIndex index(m_shape, taker.fields);
    const QByteArray until = "t." + SqlText::quoted(taker.fields.until);
    SqlText sql(m_dialect);
    const QByteArray resource = "t." + SqlText::quoted(taker.fields.resource);
    sql << "SELECT " << (m_dialect == Dialect::Sqlite ? "autospace_ids(" + resource + ")" : resource) << " FROM ";
    if (indexed) sql << "(" << PlaceIndex::lengths() << ") AS l CROSS JOIN ";
    sql.name(m_shape.name()) << " AS t";
    // SQLite would rather look through all that is in one state.
    if (indexed && m_dialect == Dialect::Sqlite) (sql << " INDEXED BY ").name(index.name());
    sql << " WHERE t." << SqlText::quoted(where->name) << " IN (";
    for (qsizetype i = 0; i < places.size(); ++i)
        (sql << (i == 0 ? "" : ", ")).param(places[i]);
    sql << ") AND " << DdlWriter::occupies(taker.fields, "t.");
    (sql << " AND " << until << " > ").param(taker.time.startsAt.epochMs);
    if (indexed)
        (sql << " AND " << index.length("t.") << " = l.sys_length AND " << until << " < l.sys_longest + ")
            .param(taker.time.endsAt.epochMs);
    (sql << " AND t." << SqlText::quoted(taker.fields.from) << " < ").param(taker.time.endsAt.epochMs);
    if (auto done = writeExceptions(sql, FilterWriter(sql, m_shape, m_seal), taker); !done)
        return std::unexpected(done.error());
    return sql;
}

Stored<SqlText> QueryBuilder::rank(const Query& query, const Record& record) const {
    Query before = query;
    before.backwards = true;
    before.after.clear();
    for (const SortKey& key : query.sort) {
        const Column* column = m_shape.column(key.field);
        if (!column) return std::unexpected(FilterWriter::unknownField(m_shape, key.field));
        before.after << column->field->read(record);
    }
    before.after << Value(record.id);
    SqlText sql(m_dialect);
    (sql << "SELECT count(*) FROM ").name(m_shape.name()) << " WHERE ";
    FilterWriter filters(sql, m_shape, m_seal);
    if (auto done = filters.writeConditions(query); !done) return std::unexpected(done.error());
    const auto keys = keysOf(before, filters);
    if (!keys) return std::unexpected(keys.error());
    sql << " AND ";
    writeCursor(sql, *keys, before.after);
    return sql;
}

SqlText QueryBuilder::find(const Id& id) const {
    SqlText sql(m_dialect);
    (sql << "SELECT " << m_columnList << " FROM ").name(m_shape.name()) << " WHERE \"id\" = ";
    sql.param(id);
    return sql;
}

Stored<QList<QueryBuilder::Key>> QueryBuilder::keysOf(const Query& query, const FilterWriter& filters) const {
    QList<SortKey> sort = query.sort;
    sort << SortKey{u"id"_s, query.idDescending()};
    QList<Key> keys;
    for (const SortKey& key : std::as_const(sort)) {
        const Column* column = m_shape.column(key.field);
        if (!column) return std::unexpected(FilterWriter::unknownField(m_shape, key.field));
        auto expression = filters.expression(*column);
        if (!expression) return std::unexpected(expression.error());
        keys << Key{column, std::move(*expression), key.descending == query.backwards};
    }
    return keys;
}

void QueryBuilder::writeOrder(SqlText& sql, const QList<Key>& keys) const {
    for (qsizetype i = 0; i < keys.size(); ++i) {
        sql << (i == 0 ? " ORDER BY " : ", ") << keys[i].expression << (keys[i].ascending ? "" : " DESC");
        // SQLite has no value first by itself; PostgreSQL must be told, where there may be none.
        if (m_dialect == Dialect::Postgres && keys[i].column->nullable)
            sql << (keys[i].ascending ? " NULLS FIRST" : " NULLS LAST");
    }
}

void QueryBuilder::writeCursor(SqlText& sql, const QList<Key>& keys, const QList<Value>& after) const {
    if (writeRowComparison(sql, keys, after)) return;
    // Says what the rest implies, so that an index on the first key bounds the scan.
    const Value first = after.value(0);
    if (first.index() == FilterWriter::alternative(keys[0].column->field->kind) &&
        (keys[0].ascending || !keys[0].column->nullable))
        (sql << keys[0].expression << (keys[0].ascending ? " >= " : " <= ")).param(FilterWriter::parameter(first))
            << " AND ";
    sql << "(";
    for (qsizetype i = 0; i < keys.size(); ++i) {
        writeBeyond(sql, keys[i], after.value(i));
        if (i + 1 == keys.size()) break;
        sql << " OR (";
        writeSame(sql, keys[i], after.value(i));
        sql << " AND (";
    }
    sql << QByteArray(2 * (keys.size() - 1), ')') << ")";
}

// The short form, which both databases answer from an index: (a, b, id) > (?, ?, ?).
bool QueryBuilder::writeRowComparison(SqlText& sql, const QList<Key>& keys, const QList<Value>& after) const {
    if (after.size() != keys.size()) return false;
    for (qsizetype i = 0; i < keys.size(); ++i)
        if (keys[i].column->nullable || keys[i].ascending != keys[0].ascending ||
            after[i].index() != FilterWriter::alternative(keys[i].column->field->kind))
            return false;
    sql << "(";
    for (qsizetype i = 0; i < keys.size(); ++i)
        sql << (i == 0 ? "" : ", ") << keys[i].expression;
    sql << (keys[0].ascending ? ") > (" : ") < (");
    for (qsizetype i = 0; i < keys.size(); ++i)
        (sql << (i == 0 ? "" : ", ")).param(FilterWriter::parameter(after[i]));
    sql << ")";
    return true;
}

// Whether a row's key lies beyond the cursor's, where no value is less than every value and values of different kinds
// compare by kind.
void QueryBuilder::writeBeyond(SqlText& sql, const Key& key, const Value& value) const {
    const QByteArray& column = key.expression;
    const size_t own = FilterWriter::alternative(key.column->field->kind);
    if (own != value.index()) {
        const bool rowIsGreater = own > value.index();
        if (key.ascending)
            sql << (rowIsGreater ? column + " IS NOT NULL" : "FALSE");
        else if (isNull(value))
            sql << "FALSE";
        else
            sql << (rowIsGreater ? column + " IS NULL" : "TRUE");
        return;
    }
    (sql << column << (key.ascending ? " > " : " < ")).param(FilterWriter::parameter(value));
    if (!key.ascending && key.column->nullable) sql << " OR " << column << " IS NULL";
}

void QueryBuilder::writeSame(SqlText& sql, const Key& key, const Value& value) const {
    if (isNull(value))
        sql << key.expression << " IS NULL";
    else if (value.index() != FilterWriter::alternative(key.column->field->kind))
        sql << "FALSE";
    else
        (sql << key.expression << " = ").param(FilterWriter::parameter(value));
}

} // namespace autospace
