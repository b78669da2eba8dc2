// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteConnection.h"

#include "core/domain/schema/TextOrder.h"
#include "core/storage/sqlite/SqliteError.h"
#include "core/storage/sqlite/SqliteStatement.h"

#include <QFile>

#include <sqlite3.h>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

void foldFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL) return sqlite3_result_null(context);
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const QByteArray folded = foldCase(QString::fromUtf8(utf8, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

} // namespace

Stored<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const SqliteSettings& settings) {
    sqlite3* database = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(QFile::encodeName(settings.file).constData(), &database, flags, nullptr);
    // Owns the handle also when opening failed: SQLite wants it closed then too.
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(database));
    if (code != SQLITE_OK) {
        StoreError error = sqliteError(database, code);
        error.message = u"%1 cannot be opened: %2"_s.arg(settings.file, error.message);
        return std::unexpected(error);
    }
    if (auto done = connection->configure(settings); !done) return std::unexpected(done.error());
    return connection;
}

Stored<> SqliteConnection::configure(const SqliteSettings& settings) {
    sqlite3_busy_timeout(m_database, settings.busyTimeoutMs);
    sqlite3_create_function_v2(m_database, "autospace_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                               foldFunction, nullptr, nullptr, nullptr);
    QByteArray pragmas = "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                         "PRAGMA trusted_schema=OFF; PRAGMA cache_size=-16384;";
    pragmas += settings.durable ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;";
    if (settings.maxPages > 0) pragmas += "PRAGMA max_page_count=" + QByteArray::number(settings.maxPages) + ';';
    return execute(pragmas);
}

SqliteConnection::~SqliteConnection() { sqlite3_close_v2(m_database); }

Stored<std::unique_ptr<Statement>> SqliteConnection::prepare(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql.constData(), static_cast<int>(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return std::unexpected(sqliteError(m_database, code));
    return std::make_unique<SqliteStatement>(m_database, statement);
}

Stored<> SqliteConnection::execute(const QByteArray& sql) {
    const int code = sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return std::unexpected(sqliteError(m_database, code));
    return {};
}

bool SqliteConnection::inTransaction() const { return sqlite3_get_autocommit(m_database) == 0; }

} // namespace autospace
