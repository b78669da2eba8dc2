// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Value.h"

#include <QList>

namespace autospace {

enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, In, Contains, IsNull, NotNull, HasEntry };

// One comparison of a field with a value. In takes any number of values; Contains is a part of a text, an enumeration
// word, a whole number or an entry of a list, regardless of case; HasEntry asks whether a text list holds the value.
// Comparisons of or with an absent value are false, as in SQL.
struct Filter {
    QString field;
    Op op = Op::Equal;
    QList<Value> values;

    static Filter equal(QString field, Value value) { return {std::move(field), Op::Equal, {std::move(value)}}; }
};

struct SortKey {
    QString field;
    bool descending = false;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

// Which records of one collection, in which order. Deleted records are left out unless asked for.
// The store appends the id as the last sort key, in the direction of the one before it, so that every order is total, a
// cursor is exact and an index can be read in one direction.
struct Query {
    QList<Filter> all;          // every one must hold
    QList<QList<Filter>> anyOf; // if not empty: at least one group must hold in full (row permissions)
    QString search;             // free text over the searchable fields; every word must be found
    QList<SortKey> sort;
    QList<Value> after;     // keyset cursor: values of the sort keys of the last row seen, then its id
    bool backwards = false; // with after: the rows before it, still returned in the query's order
    int limit = 0;          // 0 = all
    bool withDeleted = false;

    [[nodiscard]] bool idDescending() const { return !sort.isEmpty() && sort.back().descending; }

    Query& where(QString field, Value value) { return all << Filter::equal(std::move(field), std::move(value)), *this; }
    Query& where(QString field, Op op, Value value) {
        return all << Filter{std::move(field), op, {std::move(value)}}, *this;
    }
    Query& where(Filter filter) { return all << std::move(filter), *this; }
    Query& orderBy(QString field, bool descending = false) {
        return sort << SortKey{std::move(field), descending}, *this;
    }
    Query& take(int count) { return limit = count, *this; }
};

} // namespace autospace
