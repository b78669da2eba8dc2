// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteStatement.h"

#include "core/storage/sqlite/SqliteError.h"

#include <sqlite3.h>

namespace autospace {

SqliteStatement::SqliteStatement(sqlite3* database, sqlite3_stmt* statement)
    : m_database(database), m_statement(statement) {}

SqliteStatement::~SqliteStatement() { sqlite3_finalize(m_statement); }

void SqliteStatement::bindNull(int parameter) { note(sqlite3_bind_null(m_statement, parameter + 1)); }

void SqliteStatement::bindBoolean(int parameter, bool value) {
    note(sqlite3_bind_int(m_statement, parameter + 1, value ? 1 : 0));
}

void SqliteStatement::bindInteger(int parameter, qint64 value) {
    note(sqlite3_bind_int64(m_statement, parameter + 1, value));
}

void SqliteStatement::bindReal(int parameter, double value) {
    note(sqlite3_bind_double(m_statement, parameter + 1, value));
}

void SqliteStatement::bindText(int parameter, QStringView value) {
    const QByteArray utf8 = value.toUtf8();
    note(sqlite3_bind_text64(m_statement, parameter + 1, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bindBytes(int parameter, QByteArrayView value) {
    // A null pointer would bind NULL instead of an empty blob.
    const char* data = value.isEmpty() ? "" : value.constData();
    note(sqlite3_bind_blob64(m_statement, parameter + 1, data, static_cast<sqlite3_uint64>(value.size()),
                             SQLITE_TRANSIENT));
}

void SqliteStatement::bindId(int parameter, const Id& value) {
    const QUuid::Id128Bytes bytes = value.value.toBytes();
    note(sqlite3_bind_blob(m_statement, parameter + 1, bytes.data, sizeof bytes.data, SQLITE_TRANSIENT));
}

Stored<bool> SqliteStatement::step() {
    if (m_bindError != 0) return std::unexpected(sqliteError(nullptr, m_bindError));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return std::unexpected(sqliteError(m_database, sqlite3_extended_errcode(m_database)));
}

qint64 SqliteStatement::changedRows() const { return sqlite3_changes64(m_database); }

void SqliteStatement::reset() {
    sqlite3_reset(m_statement);
    m_bindError = 0;
}

bool SqliteStatement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

bool SqliteStatement::boolean(int column) const { return sqlite3_column_int(m_statement, column) != 0; }

qint64 SqliteStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double SqliteStatement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString SqliteStatement::text(int column) const {
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView SqliteStatement::bytes(int column) const {
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)};
}

Id SqliteStatement::id(int column) const {
    const QByteArrayView data = bytes(column);
    if (data.size() != 16) return {};
    QUuid::Id128Bytes id;
    std::copy(data.begin(), data.end(), reinterpret_cast<char*>(id.data));
    return Id{QUuid::fromBytes(id.data)};
}

} // namespace autospace
