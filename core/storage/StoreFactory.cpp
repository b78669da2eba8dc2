// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreFactory.h"

#include "core/storage/postgres/PostgresStore.h"
#include "core/storage/sqlite/SqliteStore.h"

namespace autospace {

Stored<std::unique_ptr<Store>> openStore(const QString& url, const Registry& registry, StoreOptions options) {
    const auto parsed = StoreUrl::parse(url);
    if (!parsed) return std::unexpected(StoreError{StoreError::Kind::Other, parsed.error(), {}});
    if (parsed->dialect == Dialect::Postgres)
        return std::make_unique<PostgresStore>(*parsed, registry, std::move(options));
    return std::make_unique<SqliteStore>(*parsed, registry, std::move(options));
}

} // namespace autospace
