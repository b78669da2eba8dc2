// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/TableStatistics.h"

#include "core/storage/sql/SqlText.h"
#include "core/storage/table/DdlWriter.h"
#include "core/storage/table/PlaceIndex.h"

#include <algorithm>

namespace autospace {

namespace {

constexpr qint64 rows = 1'000'000;
constexpr qint64 organizations = 3;
constexpr qint64 referredRecords = 1'000;
constexpr qint64 nearlyEach = 100'000;

// "rows in the index, rows that share its first column, its first two, …"
class Line {
public:
    Line(const TableShape& shape, QByteArray index, qint64 count)
        : m_start("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (" + SqlText::literal(shape.name()) + ", " +
                  SqlText::literal(index) + ", '"),
          m_figures(QByteArray::number(count)), m_left(count) {}

    void column(qint64 distinct) {
        m_left = std::max<qint64>(1, m_left / distinct);
        m_figures += ' ' + QByteArray::number(m_left);
    }
    // A row for every value of what stands before.
    void unique() { m_figures += " 1"; }
    [[nodiscard]] QByteArray sql() const { return m_start + m_figures + "');\n"; }

private:
    QByteArray m_start;
    QByteArray m_figures;
    qint64 m_left;
};

} // namespace

qint64 TableStatistics::distinctValues(const Column& column) {
    const Field& field = *column.field;
    switch (field.kind) {
    case Kind::Id: return qstrcmp(field.name, "org_id") == 0 ? organizations : referredRecords;
    // What only commands set is a state that records move through, and the states that are asked for are those that few
    // are in at a time; what is chosen is mostly the same.
    case Kind::Enum: return field.is(FieldFlag::ReadOnly) ? std::max<qint64>(1, field.words.size() * field.words.size()) : 1;
    case Kind::Boolean: return 1;
    default: return nearlyEach;
    }
}

QByteArray TableStatistics::sql(const TableShape& shape) {
    QByteArray all = "DELETE FROM sqlite_stat1 WHERE tbl = " + SqlText::literal(shape.name()) + ";\n";
    Line key(shape, "sqlite_autoindex_" + shape.name() + "_1", rows);
    key.unique();
    all += key.sql();
    for (const TableShape::Index& index : shape.indexes()) {
        Line line(shape, index.name, index.sparse ? rows / referredRecords : rows);
        const qsizetype last = index.columns.size() - 1;
        for (qsizetype i = 0; i < last; ++i)
            line.column(distinctValues(*index.columns[i]));
        line.unique(); // the id, or the last column of a unique index
        all += line.sql();
    }
    if (!shape.policy().enforce) return all;
    for (const OverlapGuard& guard : shape.type().guards()) {
        // Half of the table, so that it is preferred to an index of the whole.
        Line line(shape, DdlWriter::guardIndex(shape, guard), rows / 2);
        line.column(distinctValues(*shape.column(QString::fromLatin1(guard.resource))));
        for (int further = guard.state ? 3 : 2; further > 0; --further)
            line.unique();
        all += line.sql();
        if (!PlaceIndex::isIn(shape)) continue;
        Line ofPlace(shape, PlaceIndex(shape, guard).name(), rows / 2);
        ofPlace.column(distinctValues(*shape.column(PlaceIndex::place)));
        ofPlace.column(PlaceIndex::count());
        for (int further = guard.state ? 4 : 3; further > 0; --further)
            ofPlace.unique();
        all += ofPlace.sql();
    }
    return all;
}

} // namespace autospace
