// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/PlaceIndex.h"

#include "core/storage/sql/SqlText.h"
#include "core/storage/table/DdlWriter.h"

#include <array>

namespace autospace {

namespace {

constexpr qint64 quarterHourMs = 900'000;
// A quarter of an hour, an hour, four hours … 170 days, and whatever is longer. Finer classes would read fewer rows in
// vain and need more steps in the index.
constexpr std::array<qint64, 9> longest{quarterHourMs,        quarterHourMs << 2,  quarterHourMs << 4,
                                        quarterHourMs << 6,   quarterHourMs << 8,  quarterHourMs << 10,
                                        quarterHourMs << 12,  quarterHourMs << 14, 1'000'000'000'000'000};

} // namespace

int PlaceIndex::count() { return static_cast<int>(longest.size()); }

QByteArray PlaceIndex::name() const { return m_shape.name() + "_overlap_" + place.toLatin1(); }

QByteArray PlaceIndex::length(const QByteArray& row) const {
    const QByteArray lasts = row + SqlText::quoted(m_guard.until) + " - " + row + SqlText::quoted(m_guard.from);
    QByteArray text = "(CASE";
    for (size_t i = 0; i + 1 < longest.size(); ++i)
        text += " WHEN " + lasts + " <= " + QByteArray::number(longest[i]) + " THEN " + QByteArray::number(i);
    return text + " ELSE " + QByteArray::number(longest.size() - 1) + " END)";
}

QByteArray PlaceIndex::lengths() {
    QByteArray text;
    for (size_t i = 0; i < longest.size(); ++i)
        text += (i == 0 ? "SELECT " : " UNION ALL SELECT ") + QByteArray::number(i) + " AS sys_length, " +
                QByteArray::number(longest[i]) + " AS sys_longest";
    return text;
}

// It says itself what a resource, its times and its state are, so that the table is not looked at.
QByteArray PlaceIndex::create() const {
    QByteArray text = "CREATE INDEX IF NOT EXISTS " + SqlText::quoted(name()) + " ON " + SqlText::quoted(m_shape.name()) +
                      " (" + SqlText::quoted(place.toLatin1()) + ", " + length({});
    for (const char* field : {m_guard.until, m_guard.from, m_guard.resource, m_guard.state})
        if (field) text += ", " + SqlText::quoted(field);
    return text + ") WHERE " + DdlWriter::occupies(m_guard, {});
}

} // namespace autospace
