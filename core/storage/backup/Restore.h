// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "core/storage/StoreOptions.h"

namespace autospace {

// Puts a backup (see Store::backupTo) in the place of the database at the address, which nobody may be using: Busy on
// SQLite when somebody does. The backup is checked first, brought to this version's shape and verified whole; only
// then does it replace the database: on SQLite by renaming a finished file, on PostgreSQL in one transaction, after it
// was tried out in a database of its own. The timeline fact becomes a new one, so that every client starts over.
// Answers what the verification counted.
[[nodiscard]] Stored<VerifyReport> restoreBackup(const QString& url, const QString& file, const Registry& registry,
                                                 const StoreOptions& options,
                                                 const std::function<void(const QString&)>& progress = {});

} // namespace autospace
