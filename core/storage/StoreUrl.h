// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Dialect.h"

#include <QList>
#include <QString>

#include <expected>

namespace autospace {

// Where a database is: sqlite:PATH, sqlite::memory: (a file of its own that is gone with the store), or
// postgres://user:password@host:port/database?sslmode=…&connect_timeout=…&statement_timeout=…&lock_timeout=….
struct StoreUrl {
    Dialect dialect = Dialect::Sqlite;
    QString file;           // SQLite; empty for a temporary one
    QString host;           // PostgreSQL; a name, an address, or the folder of a socket (percent-encoded)
    int port = 5432;
    QString user;
    QString password;
    QString database;
    QString sslMode = QStringLiteral("prefer");
    int connectTimeoutS = 10;
    int statementTimeoutMs = 30'000;
    int lockTimeoutMs = 10'000;

    // The error says what is wrong and what is allowed; it never repeats the password.
    [[nodiscard]] static std::expected<StoreUrl, QString> parse(const QString& text);
    // Without the password, for messages.
    [[nodiscard]] QString display() const;
};

} // namespace autospace
