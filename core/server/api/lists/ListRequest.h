// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"
#include "core/domain/schema/Query.h"

namespace autospace {

// What a list was asked for, understood and checked.
struct ListRequest {
    static constexpr int defaultPage = 50;
    static constexpr int largestPage = 500;

    Query query;                // without a limit
    QList<const Field*> fields; // which to answer with; empty: all
    int pageSize = defaultPage;
    bool count = false;
    QByteArray cursorPurpose; // binds a cursor to the collection and the order it was made for
};

} // namespace autospace
