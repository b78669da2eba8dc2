// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"
#include "models/filter/FilterProblem.h"
#include "models/filter/FilterSurroundings.h"

namespace autospace {

// A filter as a person types it, and the query it means. Terms, all of which must hold:
//   word "two words"          free text over the searchable fields
//   plate:214  plate:FL*      contains, begins with        plate:="FL 21 884"   is exactly
//   status:held,confirmed     one of                       -status:held         not
//   starts_at:<today          before; also <= > >= !=, and a..b; see TimeWords for times
//   garage:"North"            the record of that name      has:note  no:note    filled in, empty
struct FilterExpression {
    Query query; // filters and search only
    QList<FilterProblem> problems;
    bool relative = false; // holds words like now or today: read it again as time passes

    [[nodiscard]] static FilterExpression read(const RecordType& type, const QString& text,
                                               const FilterSurroundings& around);
    // The text that reads back as the query's filters and search; groups, order and cursor have no text.
    [[nodiscard]] static QString text(const RecordType& type, const Query& query);
};

} // namespace autospace
