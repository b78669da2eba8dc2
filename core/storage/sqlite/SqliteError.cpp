// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteError.h"

#include <QStringList>

#include <sqlite3.h>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// "UNIQUE constraint failed: bookings.org_id, bookings.code" → "bookings_org_id_code".
QString indexName(const QString& message) {
    QString name;
    for (const QString& column : message.section(u": "_s, 1).split(u", "_s)) {
        if (name.isEmpty()) name = column.section(u'.', 0, 0);
        name += u'_' + column.section(u'.', 1);
    }
    return name;
}

StoreError constraintError(int code, const QString& message) {
    using Kind = StoreError::Kind;
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
        return {Kind::Unique, message, indexName(message)};
    // What the overlap guard's trigger raises.
    if (code == SQLITE_CONSTRAINT_TRIGGER && message.startsWith("overlap:"_L1))
        return {Kind::Overlap, message, message.section(u':', 1)};
    return {Kind::Constraint, message, message.section(u": "_s, 1)};
}

StoreError::Kind kindOf(int code) {
    using Kind = StoreError::Kind;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Kind::Busy;
    case SQLITE_FULL:
    case SQLITE_READONLY: return Kind::Full;
    case SQLITE_IOERR: return code == SQLITE_IOERR_CORRUPTFS ? Kind::Corrupt : Kind::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Kind::Corrupt;
    case SQLITE_INTERRUPT: return Kind::TooLong;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Kind::Connection;
    default: return Kind::Other;
    }
}

} // namespace

StoreError sqliteError(sqlite3* database, int extendedCode) {
    const QString message = QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(extendedCode));
    if ((extendedCode & 0xff) == SQLITE_CONSTRAINT) return constraintError(extendedCode, message);
    return {kindOf(extendedCode), u"%1 (SQLite code %2)"_s.arg(message).arg(extendedCode), {}};
}

} // namespace autospace
