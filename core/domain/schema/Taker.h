// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Interval.h"
#include "core/domain/schema/OverlapGuard.h"
#include "core/domain/schema/Query.h"

namespace autospace {

class RecordType;

// Records of one type that take records of another for a time, as bookings take slots; see View::selectFree().
struct Taker {
    const RecordType* type = nullptr;
    OverlapGuard fields;              // which of its fields say what is taken, when, and in which states (null: in any)
    bool apart = false;               // fields is one of the type's guards: of one resource no two overlap
    Interval time;                    // taken at any moment of it
    QList<QList<Filter>> except = {}; // records that meet a whole group take nothing
};

} // namespace autospace
