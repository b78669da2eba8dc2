// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QList>

namespace autospace {

// One structural change of a list model, to be carried out in order.
struct RowStep {
    enum class Kind { Remove, InsertBefore, InsertHeld, InsertAfter };
    Kind kind = Kind::Remove;
    qint64 first = 0; // position at the time of the step
    qint64 count = 0;
    qint64 source = 0; // InsertHeld: where the rows stand in the new held run
    friend bool operator==(const RowStep&, const RowStep&) = default;
};

// What is known of a long list: its length, and the ids of one run of it.
struct HeldRun {
    qint64 total = 0;
    qint64 first = 0;
    QList<Id> ids;
};

// The fewest removals and insertions that lead from one state of a list to the next, so that rows which stay keep
// their identity and a view its place. Changes outside the held run are put before or after it.
[[nodiscard]] QList<RowStep> rowSteps(const HeldRun& before, const HeldRun& after);

} // namespace autospace
