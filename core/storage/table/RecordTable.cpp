// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/RecordTable.h"

namespace autospace {

RecordTable::RecordTable(const RecordType& type, const TablePolicy& policy, const FieldSeal& seal, Dialect dialect)
    : m_shape(type, policy), m_codec(m_shape, seal), m_queries(dialect, m_shape, seal), m_json(m_shape, m_codec) {
    const QByteArray table = SqlText::quoted(m_shape.name());
    QByteArray placeholders, assignments, excluded, derived;
    qsizetype number = 0, derivedNumber = 0;
    for (const Column& column : m_shape.columns()) {
        const QByteArray separator = number == 0 ? "" : ", ";
        const QByteArray name = SqlText::quoted(column.name);
        const QByteArray placeholder = SqlText::placeholder(dialect, ++number);
        placeholders += separator + placeholder;
        assignments += separator + name + " = " + placeholder;
        excluded += separator + name + " = excluded." + name;
        if (!RowCodec::isDerived(column)) continue;
        derived += derivedNumber == 0 ? "" : ", ";
        derived += name + " = " + SqlText::placeholder(dialect, ++derivedNumber);
    }
    const auto atVersion = [&](qsizetype before) {
        return " WHERE \"id\" = " + SqlText::placeholder(dialect, before + 1) + " AND \"version\" = " +
               SqlText::placeholder(dialect, before + 2);
    };
    m_insert = "INSERT INTO " + table + " (" + m_queries.columnList() + ") VALUES (" + placeholders + ')';
    m_put = m_insert + " ON CONFLICT (\"id\") DO UPDATE SET " + excluded;
    m_update = "UPDATE " + table + " SET " + assignments + atVersion(number);
    if (derivedNumber > 0) m_refresh = "UPDATE " + table + " SET " + derived + atVersion(derivedNumber);
    m_erase = "DELETE FROM " + table + " WHERE \"id\" = " + SqlText::placeholder(dialect, 1);
    m_find = m_queries.find(Id()).text();
}

} // namespace autospace
