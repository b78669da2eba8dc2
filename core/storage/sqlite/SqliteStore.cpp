// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteStore.h"

#include "core/storage/sqlite/SqliteConnection.h"

namespace autospace {

using namespace Qt::StringLiterals;

SqliteStore::SqliteStore(const StoreUrl& url, const Registry& registry, StoreOptions options)
    : SqlStore(Dialect::Sqlite, registry, std::move(options)), m_file(url.file) {
    if (!m_file.isEmpty()) return;
    m_temporary = std::make_unique<QTemporaryDir>();
    m_file = m_temporary->filePath(u"autospace.db"_s);
}

Stored<std::unique_ptr<Connection>> SqliteStore::connect() {
    SqliteSettings settings{m_file, options().durable && !m_temporary, options().busyTimeoutMs, options().maxPages,
                            options().sealer};
    return SqliteConnection::open(settings);
}

Stored<QStringList> SqliteStore::integrityProblems(SqlRunner& runner) {
    auto rows = runner.prepared("PRAGMA integrity_check");
    if (!rows) return std::unexpected(rows.error());
    QStringList problems;
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return problems;
        const QString line = (*rows)->text(0);
        if (line != "ok"_L1) problems << u"database file: %1"_s.arg(line);
    }
}

Stored<> SqliteStore::backupTo(const QString& file) {
    auto connection = connect();
    if (!connection) return std::unexpected(connection.error());
    SqlRunner runner(std::move(*connection));
    return runner.query("VACUUM INTO ?", {file}).and_then([](Rows rows) {
        return rows.next().transform([](bool) {});
    });
}

} // namespace autospace
