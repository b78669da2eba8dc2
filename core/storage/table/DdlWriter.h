// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Dialect.h"
#include "core/storage/table/TableShape.h"

namespace autospace {

// The statements that make a record's table in one dialect. Every one may be run again without harm, except
// addColumn(). Texts compare by their bytes in both databases and no value sorts first, as QueryMatcher has it.
class DdlWriter {
public:
    explicit DdlWriter(Dialect dialect) : m_dialect(dialect) {}

    [[nodiscard]] QByteArray createTable(const TableShape& shape) const;
    // A new column gets the value that a new record has in that field.
    [[nodiscard]] QByteArray addColumn(const TableShape& shape, const Column& column) const;
    [[nodiscard]] QByteArray createIndex(const TableShape& shape, const TableShape::Index& index) const;
    // Drops and makes anew; nothing where the policy does not enforce.
    [[nodiscard]] QList<QByteArray> createGuards(const TableShape& shape) const;
    // The condition that a row is one that the guard keeps from overlapping, in the words of the guard's own index.
    // row: "" or a table's name with a dot.
    [[nodiscard]] static QByteArray occupies(const OverlapGuard& guard, const QByteArray& row);
    // The name of the index that the guard has in SQLite.
    [[nodiscard]] static QByteArray guardIndex(const TableShape& shape, const OverlapGuard& guard);
    // All of the above in order, as the text that a fingerprint is made of.
    [[nodiscard]] QByteArray everything(const TableShape& shape) const;

private:
    [[nodiscard]] QByteArray definition(const TableShape& shape, const Column& column) const;
    [[nodiscard]] QByteArray typeName(const Column& column) const;
    [[nodiscard]] QByteArray defaultLiteral(const TableShape& shape, const Column& column) const;
    [[nodiscard]] QList<QByteArray> sqliteGuard(const TableShape& shape, const OverlapGuard& guard) const;
    [[nodiscard]] QList<QByteArray> postgresGuard(const TableShape& shape, const OverlapGuard& guard) const;

    Dialect m_dialect;
};

} // namespace autospace
