// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SqliteFile.h"

#include <QFile>

namespace autospace::bench {

SqliteFile::SqliteFile(const QString& file) {
    if (sqlite3_open(QFile::encodeName(file).constData(), &m_database) != SQLITE_OK)
        qFatal("bench: %s cannot be opened", qPrintable(file));
}

void SqliteFile::execute(const QByteArray& sql) {
    if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("bench: %s: %s", sql.left(300).constData(), sqlite3_errmsg(m_database));
}

qint64 SqliteFile::number(const QByteArray& sql) {
    Statement statement(*this, sql);
    return statement.step() ? sqlite3_column_int64(statement.handle(), 0) : 0;
}

QList<QByteArray> SqliteFile::texts(const QByteArray& sql) {
    QList<QByteArray> texts;
    Statement statement(*this, sql);
    while (statement.step())
        texts << QByteArray(static_cast<const char*>(sqlite3_column_blob(statement.handle(), 0)),
                            sqlite3_column_bytes(statement.handle(), 0));
    return texts;
}

QList<QByteArray> SqliteFile::columns(const QByteArray& table) {
    return texts("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
}

SqliteFile::Statement::Statement(SqliteFile& file, const QByteArray& sql) {
    if (sqlite3_prepare_v2(file.m_database, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
        qFatal("bench: %s: %s", sql.constData(), sqlite3_errmsg(file.m_database));
}

void SqliteFile::Statement::bindText(int at, const QByteArray& text) {
    sqlite3_bind_text(m_statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void SqliteFile::Statement::bindBlob(int at, const QByteArray& bytes) {
    sqlite3_bind_blob(m_statement, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

bool SqliteFile::Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE)
        qFatal("bench: %s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    sqlite3_reset(m_statement);
    return false;
}

void SqliteFile::Statement::run() {
    while (step()) {}
}

} // namespace autospace::bench
