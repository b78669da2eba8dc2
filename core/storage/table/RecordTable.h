// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query/QueryBuilder.h"
#include "core/storage/table/RowCodec.h"
#include "core/storage/table/RowJson.h"
#include "core/storage/table/TableShape.h"

namespace autospace {

// Everything about one record type's table that does not change: its shape, its codec and the texts of its
// statements. Shared by all sessions of a store.
class RecordTable {
public:
    RecordTable(const RecordType& type, const TablePolicy& policy, const FieldSeal& seal, Dialect dialect);

    [[nodiscard]] const TableShape& shape() const { return m_shape; }
    [[nodiscard]] const RowCodec& codec() const { return m_codec; }
    [[nodiscard]] const RowJson& json() const { return m_json; }
    [[nodiscard]] const QueryBuilder& queries() const { return m_queries; }
    // Parameters: every column.
    [[nodiscard]] const QByteArray& insertSql() const { return m_insert; }
    // Parameters: every column, then id and the version before.
    [[nodiscard]] const QByteArray& updateSql() const { return m_update; }
    // Parameters: every column. Inserts or replaces.
    [[nodiscard]] const QByteArray& putSql() const { return m_put; }
    // Parameter: id.
    [[nodiscard]] const QByteArray& eraseSql() const { return m_erase; }
    [[nodiscard]] const QByteArray& findSql() const { return m_find; }
    // Parameters: the derived columns, then id and version. Empty when there are none.
    [[nodiscard]] const QByteArray& refreshSql() const { return m_refresh; }

private:
    TableShape m_shape;
    RowCodec m_codec;
    QueryBuilder m_queries;
    QByteArray m_insert;
    QByteArray m_update;
    QByteArray m_put;
    QByteArray m_erase;
    QByteArray m_find;
    QByteArray m_refresh;
    RowJson m_json;
};

} // namespace autospace
