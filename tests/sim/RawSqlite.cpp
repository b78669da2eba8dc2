// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/RawSqlite.h"

#include <QFile>

#include <sqlite3.h>

namespace autospace {

RawSqlite::RawSqlite(const QString& file) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(QFile::encodeName(file).constData(), &m_database, flags, "unix") != SQLITE_OK)
        qFatal("%s does not open: %s", qPrintable(file), sqlite3_errmsg(m_database));
}

RawSqlite::~RawSqlite() { sqlite3_close_v2(m_database); }

void RawSqlite::run(const char* sql) {
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
}

qint64 RawSqlite::number(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
    const int code = sqlite3_step(statement);
    const qint64 found = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    if (code != SQLITE_ROW && code != SQLITE_DONE) qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
    sqlite3_finalize(statement);
    return found;
}

} // namespace autospace
