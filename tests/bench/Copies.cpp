// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Copies.h"

#include <QtEndian>

namespace autospace::bench {

Copies::Copies(SqliteFile& file, const QByteArray& table, const QByteArray& templateRow, const QList<QByteArray>& own)
    : m_file(file) {
    m_file.execute("CREATE TEMP TABLE pattern AS SELECT * FROM " + table + " WHERE " + templateRow + " LIMIT 1");
    if (m_file.number("SELECT count(*) FROM temp.pattern") != 1)
        qFatal("bench: no row of %s to copy where %s", table.constData(), templateRow.constData());
    QByteArray names, values;
    for (const QByteArray& column : m_file.columns(table)) {
        const qsizetype at = own.indexOf(column);
        names += (names.isEmpty() ? "\"" : ", \"") + column + '"';
        values += (values.isEmpty() ? "" : ", ") + (at < 0 ? '"' + column + '"' : '?' + QByteArray::number(at + 1));
    }
    m_insert = "INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM temp.pattern";
}

void Copies::make(qint64 count, const Fill& fill) {
    SqliteFile::Statement row(m_file, m_insert);
    for (qint64 n = 0; n < count; ++n) {
        fill(n, row);
        row.run();
    }
}

QByteArray Copies::id(qint64 epochMs, quint8 kind, qint64 n) {
    uchar bytes[16] = {};
    qToBigEndian<quint64>(static_cast<quint64>(epochMs) << 16 | 0x7000U | kind, bytes);
    qToBigEndian<quint64>(0x8000'0000'0000'0000ULL | static_cast<quint64>(n), bytes + 8);
    return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

void Copies::withoutIndexes(SqliteFile& file, const QByteArray& table, const std::function<void()>& pour) {
    const QByteArray of = " FROM sqlite_master WHERE tbl_name = '" + table + "' AND type IN ('index', 'trigger') AND sql IS NOT NULL";
    const QList<QByteArray> again = file.texts("SELECT sql" + of);
    // What the planner is told of an index goes with it.
    const QList<QByteArray> told = file.texts("SELECT 'INSERT INTO sqlite_stat1 VALUES (' || quote(tbl) || ', ' || quote(idx) || ', ' || "
                                              "quote(stat) || ')' FROM sqlite_stat1 WHERE tbl = '" + table + '\'');
    for (const QByteArray& drop : file.texts("SELECT 'DROP ' || type || ' \"' || name || '\"'" + of))
        file.execute(drop);
    pour();
    for (const QByteArray& sql : again)
        file.execute(sql);
    file.execute("DELETE FROM sqlite_stat1 WHERE tbl = '" + table + '\'');
    for (const QByteArray& sql : told)
        file.execute(sql);
}

} // namespace autospace::bench
