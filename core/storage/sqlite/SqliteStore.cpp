// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteStore.h"

#include "core/storage/sqlite/SqliteBackup.h"
#include "core/storage/sqlite/SqliteConnection.h"

#include <QFile>

namespace autospace {

using namespace Qt::StringLiterals;

SqliteStore::SqliteStore(const StoreUrl& url, const Registry& registry, StoreOptions options)
    : SqlStore(Dialect::Sqlite, registry, std::move(options)), m_file(url.file) {
    if (!m_file.isEmpty()) return;
    m_temporary = std::make_unique<QTemporaryDir>();
    m_file = m_temporary->filePath(u"autospace.db"_s);
}

Stored<std::unique_ptr<Connection>> SqliteStore::connect(bool create) {
    if (!create && !QFile::exists(m_file))
        return std::unexpected(StoreError{StoreError::Kind::Connection,
                                          u"There is no database %1; migrating makes one."_s.arg(m_file),
                                          {}});
    SqliteSettings settings;
    settings.file = m_file;
    settings.mode = create ? SqliteSettings::Mode::Create : SqliteSettings::Mode::Existing;
    settings.durable = options().durable && !m_temporary;
    settings.busyTimeoutMs = options().busyTimeoutMs;
    settings.maxPages = options().maxPages;
    settings.sealer = options().sealer;
    return SqliteConnection::open(settings);
}

Stored<QStringList> SqliteStore::integrityProblems(SqlRunner& runner) {
    return SqliteBackup::integrityProblems(runner);
}

Stored<> SqliteStore::backupTo(const QString& file) {
    auto connection = connect(false);
    if (!connection) return std::unexpected(connection.error());
    SqlRunner runner(std::move(*connection));
    return SqliteBackup::write(runner, file);
}

} // namespace autospace
