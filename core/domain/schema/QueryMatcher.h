// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Query.h"
#include "core/domain/schema/RecordType.h"

namespace autospace {

// Evaluates queries on records in memory, with the meaning that the databases give them. Used by views that hold
// lists, to decide whether a changed record belongs to a list on screen, and for row permissions.
class QueryMatcher {
public:
    [[nodiscard]] static bool holds(const Record& record, const Filter& filter);
    // Everything but sort, cursor and limit.
    [[nodiscard]] static bool matches(const Record& record, const Query& query);
    // Whether a stands before b in the query's order (the id decides last).
    [[nodiscard]] static bool before(const Record& a, const Record& b, const QList<SortKey>& sort);
    // Filters, sorts, applies the cursor and the limit.
    [[nodiscard]] static QList<RecordPtr> apply(QList<RecordPtr> records, const Query& query);
};

} // namespace autospace
