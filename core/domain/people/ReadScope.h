// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Query.h"

namespace autospace {

// Which records of one collection somebody may read: nothing, or those that hold every filter of "all" and, when there
// are groups, every filter of at least one group.
struct ReadScope {
    bool nothing = true;
    QList<Filter> all;
    QList<QList<Filter>> anyOf;

    // Narrows the query to the scope. False when nothing may be read: the answer is then empty without asking.
    // The query must not have groups of its own.
    [[nodiscard]] bool narrow(Query& query) const {
        Q_ASSERT(query.anyOf.isEmpty());
        query.all += all;
        query.anyOf = anyOf;
        return !nothing;
    }
};

} // namespace autospace
