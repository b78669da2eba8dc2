// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table/TableShape.h"

namespace autospace {

// Rows that PostgreSQL counts in a table that was just made, and that are gone before anybody could see them. Of a table
// that was never counted, its planner believes that one record in two hundred is not deleted, takes an index of all
// records of an organization for as good as the one that names the record, and reads them all, until its own counting
// comes by: in a new or restored database that is the first busy minutes. From then on it counts by itself.
class TypicalRows {
public:
    // Statements to be run in the transaction that makes the table, before it has guards. now: the middle of the times
    // in it, in milliseconds since the epoch.
    [[nodiscard]] static QByteArray sql(const TableShape& shape, qint64 now);
};

} // namespace autospace
