// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Query.h"
#include "core/storage/StoreError.h"
#include "core/storage/sealing/FieldSeal.h"
#include "core/storage/sql/SqlText.h"
#include "core/storage/table/TableShape.h"

namespace autospace {

// Writes a query's filters and search as conditions with the meaning that QueryMatcher gives them in memory.
class FilterWriter {
public:
    FilterWriter(SqlText& sql, const TableShape& shape, const FieldSeal& seal)
        : m_sql(sql), m_shape(shape), m_seal(seal) {}

    // Everything after WHERE except a cursor. Other when a field does not exist or cannot be compared.
    [[nodiscard]] Stored<> writeConditions(const Query& query);
    // At least one of the groups holds in full; not empty.
    [[nodiscard]] Stored<> writeGroups(const QList<QList<Filter>>& groups);
    // What stands for a field's value in a comparison. Sealed values are opened by SQLite; PostgreSQL cannot, there
    // they can only be looked for by equality (where the field is indexed), and nothing is found in them by a part.
    [[nodiscard]] Stored<QByteArray> expression(const Column& column) const;

    // The parameter for a value of the column's kind; compares as the column does.
    [[nodiscard]] static SqlValue parameter(const Value& value);
    // The alternative of Value that fields of this kind hold.
    [[nodiscard]] static size_t alternative(Kind kind);
    [[nodiscard]] static StoreError unknownField(const TableShape& shape, const QString& name);

private:
    [[nodiscard]] Stored<> writeFilter(const Filter& filter);
    [[nodiscard]] Stored<> writeComparison(const Column& column, Op op, const Value& value);
    [[nodiscard]] Stored<> writeIn(const Column& column, const QList<Value>& values);
    [[nodiscard]] Stored<> writeContains(const Column& column, const QString& foldedPart);
    [[nodiscard]] Stored<> writeHasEntry(const Column& column, const QString& entry);
    [[nodiscard]] Stored<> writeSearch(const QString& search);
    [[nodiscard]] bool writeBlind(const Column& column, const QList<Value>& values, bool equal);
    void writePart(const QByteArray& text, const QString& part);

    SqlText& m_sql;
    const TableShape& m_shape;
    const FieldSeal& m_seal;
};

} // namespace autospace
