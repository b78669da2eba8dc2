// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SqlStore.h"
#include "core/storage/StoreUrl.h"

#include <QTemporaryDir>

namespace autospace {

class SqliteStore final : public SqlStore {
public:
    SqliteStore(const StoreUrl& url, const Registry& registry, StoreOptions options);

    [[nodiscard]] Stored<> backupTo(const QString& file) override;

protected:
    [[nodiscard]] Stored<std::unique_ptr<Connection>> connect(bool create) override;
    [[nodiscard]] Stored<QStringList> integrityProblems(SqlRunner& runner) override;

private:
    std::unique_ptr<QTemporaryDir> m_temporary; // for an address without a file
    QString m_file;
};

} // namespace autospace
