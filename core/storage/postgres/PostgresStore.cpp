// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/PostgresStore.h"

#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/postgres/PostgresListener.h"
#include "core/storage/postgres/PostgresTools.h"

namespace autospace {

using namespace Qt::StringLiterals;

PostgresStore::PostgresStore(StoreUrl url, const Registry& registry, StoreOptions options)
    : SqlStore(Dialect::Postgres, registry, std::move(options)), m_url(std::move(url)) {}

Stored<std::unique_ptr<Connection>> PostgresStore::connect(bool) { return PostgresConnection::open(m_url); }

Stored<QStringList> PostgresStore::integrityProblems(SqlRunner& runner) {
    // Reading every row comes after this; here it is what the server itself has noticed about its pages.
    auto rows = runner.query("SELECT COALESCE(checksum_failures, 0) FROM pg_stat_database WHERE datname = "
                             "current_database()",
                             {});
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    if (!*there || (*rows)->integer(0) == 0) return QStringList();
    return QStringList{u"database files: PostgreSQL counted %1 pages with a wrong checksum"_s.arg((*rows)->integer(0))};
}

Stored<> PostgresStore::backupTo(const QString& file) { return PostgresTools(m_url).dump(file); }

std::unique_ptr<Listener> PostgresStore::listen(std::function<void(const QString&)> heard) {
    return std::make_unique<PostgresListener>(m_url, std::move(heard));
}

} // namespace autospace
