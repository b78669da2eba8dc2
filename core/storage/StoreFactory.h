// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "core/storage/StoreOptions.h"

namespace autospace {

// The store at an address: sqlite:PATH, sqlite::memory: (a temporary file that is gone with the store), or
// postgres://user:password@host:port/database?option=… (see StoreUrl). Connects only when a session is asked for.
// Other when the address is wrong; its message says what is wrong and what is allowed.
[[nodiscard]] Stored<std::unique_ptr<Store>> openStore(const QString& url, const Registry& registry,
                                                       StoreOptions options = {});

} // namespace autospace
