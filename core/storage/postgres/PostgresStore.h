// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SqlStore.h"
#include "core/storage/StoreUrl.h"

namespace autospace {

class PostgresStore final : public SqlStore {
public:
    PostgresStore(StoreUrl url, const Registry& registry, StoreOptions options);

    // By pg_dump, in its custom format.
    [[nodiscard]] Stored<> backupTo(const QString& file) override;
    [[nodiscard]] std::unique_ptr<Listener> listen(std::function<void(const QString&)> heard) override;

protected:
    [[nodiscard]] Stored<std::unique_ptr<Connection>> connect(bool create) override;
    [[nodiscard]] Stored<QStringList> integrityProblems(SqlRunner& runner) override;

private:
    StoreUrl m_url;
};

} // namespace autospace
