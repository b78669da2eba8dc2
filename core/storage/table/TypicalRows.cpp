// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/TypicalRows.h"

#include "core/storage/sql/SqlText.h"

namespace autospace {

namespace {

constexpr int count = 200;
constexpr int organizations = 3;
constexpr qint64 stepMs = 3LL * 24 * 3600 * 1000;

// A value for row n that no other has: of values that come often the planner would note which, and take every other for
// rare.
QByteArray ownValue(const Column& column, qint64 now) {
    switch (column.type) {
    case SqlType::Boolean: return "n % 2 = 0";
    case SqlType::Integer:
        if (!column.field || column.field->kind != Kind::Instant) return "n";
        return QByteArray::number(now - count / 2 * stepMs) + " + n * " + QByteArray::number(stepMs) + "::bigint";
    case SqlType::Real: return "n";
    case SqlType::Id: return "md5(" + SqlText::literal(column.name) + " || n)::uuid";
    case SqlType::Bytes: return "decode(md5(n::text), 'hex')";
    case SqlType::Text: return "md5(n::text)";
    }
    Q_UNREACHABLE_RETURN({});
}

// How many values there are in all rows together; 0 where that grows with the rows. What only commands set is a state,
// which records move through; what is chosen is mostly the same.
qsizetype valuesOf(const Column& column) {
    if (column.role == ColumnRole::Currency) return 1;
    if (!column.field) return 0;
    if (qstrcmp(column.field->name, "org_id") == 0) return organizations;
    if (column.field->kind != Kind::Enum) return 0;
    return column.field->is(FieldFlag::ReadOnly) ? column.field->words.size() : 1;
}

} // namespace

QByteArray TypicalRows::sql(const TableShape& shape, qint64 now) {
    const QByteArray table = SqlText::quoted(shape.name());
    const auto separated = [](const QByteArray& list) { return list.isEmpty() ? list : list + ", "; };
    QByteArray names, values, told, forgotten;
    for (const Column& column : shape.columns()) {
        const QByteArray name = SqlText::quoted(column.name);
        // Most of what may be missing is missing, and hardly anything is deleted.
        const QByteArray given = column.name == "deleted_at" ? "n = 0" : "n % 4 = 0";
        names = separated(names) + name;
        values = separated(values) + (column.nullable ? "CASE WHEN " + given + " THEN " + ownValue(column, now) + " END" : ownValue(column, now));
        if (const qsizetype distinct = valuesOf(column); distinct > 0) {
            told = separated(told) + "ALTER " + name + " SET (n_distinct = " + QByteArray::number(distinct) + ')';
            forgotten = separated(forgotten) + "ALTER " + name + " RESET (n_distinct)";
        }
    }
    const QByteArray alter = "ALTER TABLE " + table + ' ';
    QByteArray sql = "INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM generate_series(1, " + QByteArray::number(count) + ") AS n";
    if (!told.isEmpty()) sql += ";\n" + alter + told;
    sql += ";\nANALYZE " + table + ";\nTRUNCATE " + table;
    if (!told.isEmpty()) sql += ";\n" + alter + forgotten;
    return sql;
}

} // namespace autospace
