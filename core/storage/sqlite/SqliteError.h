// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreError.h"

struct sqlite3;

namespace autospace {

// The typed error of a connection's last call, from SQLite's extended result code (https://sqlite.org/rescode.html).
// A unique index is named collection_field_field, as in PostgreSQL, though SQLite reports only its columns.
[[nodiscard]] StoreError sqliteError(sqlite3* database, int extendedCode);

} // namespace autospace
