// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"
#include "core/storage/StoreError.h"

namespace autospace {

// What a caller is told when the database could not do its part: 503 with a time to come back, since nothing was
// decided. The database's own words go to the log, never to the caller.
[[nodiscard]] ApiError storeFault(const StoreError& error);

} // namespace autospace
