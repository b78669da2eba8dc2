// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteConnection.h"

#include "core/domain/schema/TextOrder.h"
#include "core/storage/sqlite/SqliteError.h"
#include "core/storage/sqlite/SqliteStatement.h"

#include <QFile>

#include <algorithm>
#include <sqlite3.h>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsAtOnce = 1000; // are counted together

int openFlags(SqliteSettings::Mode mode) {
    constexpr int always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (mode == SqliteSettings::Mode::ReadOnly) return always | SQLITE_OPEN_READONLY;
    return always | SQLITE_OPEN_READWRITE | (mode == SqliteSettings::Mode::Create ? SQLITE_OPEN_CREATE : 0);
}

void foldFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL) return sqlite3_result_null(context);
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const QByteArray folded = foldCase(QString::fromUtf8(utf8, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

// What every request and every command says: kept prepared, because reading it takes longer than doing it.
bool isTransactionStep(QByteArrayView sql) {
    static constexpr QByteArrayView steps[]{"BEGIN",    "BEGIN IMMEDIATE", "COMMIT",
                                            "ROLLBACK", "SAVEPOINT step",  "RELEASE SAVEPOINT step"};
    return std::ranges::contains(steps, sql);
}

void resultOf(sqlite3_context* context, const Value& value) {
    if (const auto* flag = std::get_if<bool>(&value)) return sqlite3_result_int(context, *flag ? 1 : 0);
    if (const auto* number = std::get_if<qint64>(&value)) return sqlite3_result_int64(context, *number);
    if (const auto* time = std::get_if<Instant>(&value)) return sqlite3_result_int64(context, time->epochMs);
    if (const auto* money = std::get_if<Money>(&value)) return sqlite3_result_int64(context, money->minor);
    if (const auto* real = std::get_if<double>(&value)) return sqlite3_result_double(context, *real);
    const auto* id = std::get_if<Id>(&value);
    const QByteArray bytes = id ? id->value.toRfc4122() : storedText(value).toUtf8();
    if (id)
        sqlite3_result_blob(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    else
        sqlite3_result_text(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

QByteArrayView blob(sqlite3_value* value) {
    const void* data = sqlite3_value_blob(value);
    return {static_cast<const char*>(data), sqlite3_value_bytes(value)};
}

void unsealFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL) return sqlite3_result_null(context);
    const auto* seal = static_cast<const FieldSeal*>(sqlite3_user_data(context));
    const Id id{QUuid::fromRfc4122(blob(arguments[2]))};
    const auto kind = static_cast<Kind>(sqlite3_value_int(arguments[3]));
    const auto value = seal->open(blob(arguments[1]).toByteArray(), id, kind, blob(arguments[0]));
    if (value) return resultOf(context, *value);
    const QByteArray message = value.error().message.toUtf8();
    sqlite3_result_error(context, message.constData(), static_cast<int>(message.size()));
}

// All the ids of a query in one blob: handing thousands of rows out one by one takes several times as long as finding them.
void gatherId(sqlite3_context* context, int, sqlite3_value** arguments) {
    auto** ids = static_cast<QByteArray**>(sqlite3_aggregate_context(context, sizeof(QByteArray*)));
    if (!ids) return sqlite3_result_error_nomem(context);
    if (!*ids) *ids = new QByteArray;
    // Null where the taker may stand without a resource.
    if (const QByteArrayView id = blob(arguments[0]); !id.isEmpty()) (*ids)->append(id);
}

// Also called when the query ends early, so that nothing is left behind.
void gatheredIds(sqlite3_context* context) {
    auto** ids = static_cast<QByteArray**>(sqlite3_aggregate_context(context, 0));
    if (!ids || !*ids) return sqlite3_result_zeroblob(context, 0);
    sqlite3_result_blob64(context, (*ids)->constData(), static_cast<sqlite3_uint64>((*ids)->size()), SQLITE_TRANSIENT);
    delete *ids;
}

} // namespace

Stored<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const SqliteSettings& settings) {
    // Counting every allocation costs all threads a common lock. Without effect when SQLite is in use already.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted);
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(settings.file).constData(), &database, openFlags(settings.mode),
                                     nullptr);
    // Owns the handle also when opening failed: SQLite wants it closed then too.
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(database, settings));
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
    // A misspelt column in double quotes is an error, not a text that equals itself.
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_create_function_v2(m_database, "autospace_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                               foldFunction, nullptr, nullptr, nullptr);
    // Not for use inside a schema that somebody else wrote.
    sqlite3_create_function_v2(m_database, "autospace_unseal", 4, SQLITE_UTF8 | SQLITE_DIRECTONLY, &m_seal,
                               unsealFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(m_database, "autospace_ids", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr, gatherId,
                               gatheredIds, nullptr);
    QByteArray pragmas = "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;"
                         "PRAGMA cache_size=-8192;";
    if (settings.mode == SqliteSettings::Mode::ReadOnly) return execute(pragmas);
    // The log is merged into the file every 16 MiB instead of 4: the same pages are then written once, not four times.
    pragmas += "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=67108864;";
    pragmas += settings.durable ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;";
    if (settings.maxPages > 0) pragmas += "PRAGMA max_page_count=" + QByteArray::number(settings.maxPages) + ';';
    return execute(pragmas);
}

SqliteConnection::~SqliteConnection() {
    m_steps.clear();
    sqlite3_close_v2(m_database);
}

Stored<std::unique_ptr<Statement>> SqliteConnection::prepare(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql.constData(), static_cast<int>(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return std::unexpected(sqliteError(m_database, code));
    return std::make_unique<SqliteStatement>(m_database, statement);
}

Stored<> SqliteConnection::execute(const QByteArray& sql) {
    m_stepsLeft = m_stepLimit;
    if (isTransactionStep(sql)) return step(sql);
    const int code = sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return std::unexpected(sqliteError(m_database, code));
    return {};
}

Stored<> SqliteConnection::step(const QByteArray& sql) {
    auto known = m_steps.find(sql);
    if (known == m_steps.end()) {
        auto prepared = prepare(sql);
        if (!prepared) return std::unexpected(prepared.error());
        known = m_steps.emplace(sql, std::move(*prepared)).first;
    }
    const auto done = known->second->step();
    known->second->reset();
    return done.transform([](bool) {});
}

void SqliteConnection::limitSteps(qint64 steps) {
    m_stepsLeft = m_stepLimit = steps;
    sqlite3_progress_handler(m_database, stepsAtOnce, &SqliteConnection::countSteps, this);
}

int SqliteConnection::countSteps(void* connection) {
    qint64& left = static_cast<SqliteConnection*>(connection)->m_stepsLeft;
    left -= stepsAtOnce;
    return left < 0 ? 1 : 0;
}

std::optional<quint32> SqliteConnection::contentVersion() const {
    unsigned version = 0;
    if (sqlite3_file_control(m_database, "main", SQLITE_FCNTL_DATA_VERSION, &version) != SQLITE_OK) return std::nullopt;
    return version;
}

bool SqliteConnection::inTransaction() const { return sqlite3_get_autocommit(m_database) == 0; }

} // namespace autospace
