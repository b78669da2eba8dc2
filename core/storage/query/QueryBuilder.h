// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Taker.h"
#include "core/storage/query/FilterWriter.h"

#include <optional>

namespace autospace {

// Turns a Query into the statements that answer it. Field names come from the table's shape only; everything else is
// a parameter.
class QueryBuilder {
public:
    QueryBuilder(Dialect dialect, const TableShape& shape, FieldSeal seal);

    // A taker and the table of its type.
    struct TakingTable {
        const Taker& taker;
        const TableShape& shape;
    };
    // The shape's columns of the matching rows that nothing takes; in reverse order when the query goes backwards.
    [[nodiscard]] Stored<SqlText> select(const Query& query, std::optional<qint64> offset = {},
                                         const QList<TakingTable>& takers = {}) const;
    // The same with these columns only.
    [[nodiscard]] Stored<SqlText> selectColumns(const QList<const Column*>& columns, const Query& query) const;
    // The resources that a taker of this table takes, of those in the places, which the field names: one in a row, or
    // SQLite all in one.
    [[nodiscard]] Stored<SqlText> taken(const Taker& taker, const QString& place, const QList<Id>& places) const;
    // The number of matching rows that nothing takes, without regard to cursor and limit.
    [[nodiscard]] Stored<SqlText> count(const Query& query, const QList<TakingTable>& takers = {}) const;
    // The number of matching rows that stand before the record.
    [[nodiscard]] Stored<SqlText> rank(const Query& query, const Record& record) const;
    [[nodiscard]] SqlText find(const Id& id) const;
    // "a", "b", "c": every column in order.
    [[nodiscard]] const QByteArray& columnList() const { return m_columnList; }

private:
    struct Key {
        const Column* column;
        QByteArray expression;
        bool ascending;
    };
    [[nodiscard]] Stored<SqlText> select(const QByteArray& columns, const Query& query, std::optional<qint64> offset,
                                         const QList<TakingTable>& takers) const;
    [[nodiscard]] static Stored<> writeExceptions(SqlText& sql, FilterWriter filters, const Taker& taker);
    [[nodiscard]] Stored<> writeFree(SqlText& sql, const QList<TakingTable>& takers) const;
    [[nodiscard]] Stored<QList<Key>> keysOf(const Query& query, const FilterWriter& filters) const;
    void writeCursor(SqlText& sql, const QList<Key>& keys, const QList<Value>& after) const;
    void writeBeyond(SqlText& sql, const Key& key, const Value& value) const;
    void writeSame(SqlText& sql, const Key& key, const Value& value) const;
    [[nodiscard]] bool writeRowComparison(SqlText& sql, const QList<Key>& keys, const QList<Value>& after) const;
    void writeOrder(SqlText& sql, const QList<Key>& keys) const;

    Dialect m_dialect;
    const TableShape& m_shape;
    FieldSeal m_seal;
    QByteArray m_columnList;
};

} // namespace autospace
