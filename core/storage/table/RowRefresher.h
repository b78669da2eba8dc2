// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlRunner.h"
#include "core/storage/table/RecordTable.h"

namespace autospace {

// Computes the columns that follow from others (sealed values, blind indexes, search text) anew for the rows that are
// there: after a key was added, or when what is searched changed. Versions stay.
class RowRefresher {
public:
    RowRefresher(SqlRunner& runner, const RecordTable& table) : m_runner(runner), m_table(table) {}

    // The next rows in the order of their ids, at most limit; answers how many there were, 0 at the end.
    [[nodiscard]] Stored<qsizetype> next(int limit);

private:
    [[nodiscard]] Stored<QList<RecordPtr>> read(int limit);

    SqlRunner& m_runner;
    const RecordTable& m_table;
    Id m_last; // the row seen last; null at the start
};

} // namespace autospace
