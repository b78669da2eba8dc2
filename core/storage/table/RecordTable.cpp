// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/RecordTable.h"

namespace autospace {

RecordTable::RecordTable(const RecordType& type, const TablePolicy& policy, Dialect dialect)
    : m_shape(type, policy), m_codec(m_shape), m_queries(dialect, m_shape) {
    const QByteArray table = SqlText::quoted(m_shape.name());
    QByteArray placeholders, assignments, excluded;
    qsizetype number = 0;
    for (const Column& column : m_shape.columns()) {
        const QByteArray separator = number == 0 ? "" : ", ";
        const QByteArray name = SqlText::quoted(column.name);
        const QByteArray placeholder = SqlText::placeholder(dialect, ++number);
        placeholders += separator + placeholder;
        assignments += separator + name + " = " + placeholder;
        excluded += separator + name + " = excluded." + name;
    }
    m_insert = "INSERT INTO " + table + " (" + m_queries.columnList() + ") VALUES (" + placeholders + ')';
    m_put = m_insert + " ON CONFLICT (\"id\") DO UPDATE SET " + excluded;
    m_update = "UPDATE " + table + " SET " + assignments + " WHERE \"id\" = " +
               SqlText::placeholder(dialect, number + 1) + " AND \"version\" = " +
               SqlText::placeholder(dialect, number + 2);
    m_erase = "DELETE FROM " + table + " WHERE \"id\" = " + SqlText::placeholder(dialect, 1);
    m_find = m_queries.find(Id()).text();
}

} // namespace autospace
