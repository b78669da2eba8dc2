// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table/TableShape.h"

namespace autospace {

// What SQLite's planner is told of a table instead of what ANALYZE would count: a million rows, a few organizations,
// states that spread over their words and kinds that do not. Told nothing, it takes every column of an index for equally
// telling, and walks an organization's whole history by its kind to find the ten bookings in one state. Counted figures
// would give each file plans of its own, and an empty file, which is when they are made, the worst. PostgreSQL counts by
// itself, beginning with TypicalRows.
class TableStatistics {
public:
    // Statements that put the figures in place of what is noted about the table. sqlite_stat1 must be there.
    [[nodiscard]] static QByteArray sql(const TableShape& shape);

private:
    [[nodiscard]] static qint64 distinctValues(const Column& column);
};

} // namespace autospace
