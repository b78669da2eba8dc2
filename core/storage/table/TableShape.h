// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"
#include "core/storage/table/Column.h"
#include "core/storage/table/TablePolicy.h"

namespace autospace {

// The table of a record type: columns and indexes, derived from its fields alone.
class TableShape {
public:
    struct Index {
        QByteArray name;
        QList<const Column*> columns;
        bool unique;
        bool sparse = false; // leaves out rows without a value in the first column
    };

    TableShape(const RecordType& type, const TablePolicy& policy);
    Q_DISABLE_COPY_MOVE(TableShape)

    [[nodiscard]] const RecordType& type() const { return m_type; }
    [[nodiscard]] const TablePolicy& policy() const { return m_policy; }
    [[nodiscard]] const QByteArray& name() const { return m_name; }
    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }
    [[nodiscard]] const QList<Index>& indexes() const { return m_indexes; }
    // The column of the field's value; null for an unknown name.
    [[nodiscard]] const Column* column(QStringView field) const;
    // Null when the field has none.
    [[nodiscard]] const Column* blindIndex(const Field& field) const;
    [[nodiscard]] bool hasSearch() const { return m_columns.back().role == ColumnRole::Search; }
    // The searchable fields that are sealed, which the search column must not repeat in clear.
    [[nodiscard]] const QList<const Column*>& sealedSearch() const { return m_sealedSearch; }

    // Whether the search column holds the field's text.
    [[nodiscard]] static bool inSearchColumn(const Field& field, const TablePolicy& policy);
    static constexpr QByteArrayView searchColumn = "sys_search";

private:
    void addColumns(const Field& field);
    void addIndexes();
    void addIndex(const QList<const char*>& fields, bool unique);
    [[nodiscard]] const Column& indexColumn(QByteArrayView field) const;

    const RecordType& m_type;
    TablePolicy m_policy;
    QByteArray m_name;
    QList<Column> m_columns;
    QList<Index> m_indexes;
    QHash<QByteArray, qsizetype> m_values;
    QHash<const Field*, qsizetype> m_blind;
    QList<const Column*> m_sealedSearch;
};

} // namespace autospace
