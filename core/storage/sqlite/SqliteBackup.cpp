// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/SqliteBackup.h"

#include "core/storage/backup/DurableFile.h"
#include "core/storage/migrations/Catalog.h"
#include "core/storage/sqlite/SqliteConnection.h"

#include <QFile>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

StoreError corrupt(const QString& file, const QString& why) {
    return {StoreError::Kind::Corrupt, u"%1 is damaged: %2"_s.arg(file, why), {}};
}

} // namespace

Stored<QStringList> SqliteBackup::integrityProblems(SqlRunner& runner) {
    auto rows = runner.prepared("PRAGMA integrity_check");
    if (!rows) return std::unexpected(rows.error());
    QStringList problems;
    for (;;) {
        const auto there = rows->next();
        // A file that is too damaged to be walked is a finding, not a failure of the check.
        if (!there && there.error().kind == StoreError::Kind::Corrupt)
            return problems << u"database file: %1"_s.arg(there.error().message);
        if (!there) return std::unexpected(there.error());
        if (!*there) return problems;
        const QString line = (*rows)->text(0);
        if (line != "ok"_L1) problems << u"database file: %1"_s.arg(line);
    }
}

Stored<> SqliteBackup::write(SqlRunner& from, const QString& file) {
    if (QFile::exists(file))
        return std::unexpected(StoreError{StoreError::Kind::Other, u"%1 exists already."_s.arg(file), {}});
    const QString part = file + u".part"_s;
    QFile::remove(part);
    auto done = from.query("VACUUM INTO ?", {part}).and_then([](Rows rows) {
        return rows.next().transform([](bool) {});
    });
    if (done) done = check(part);
    if (done) done = DurableFile::replace(part, file);
    if (!done) QFile::remove(part);
    return done;
}

Stored<> SqliteBackup::check(const QString& file) {
    auto connection = SqliteConnection::open({.file = file, .mode = SqliteSettings::Mode::ReadOnly});
    if (!connection) return std::unexpected(connection.error());
    SqlRunner runner(std::move(*connection));
    const auto problems = integrityProblems(runner);
    if (!problems) return std::unexpected(problems.error());
    if (!problems->isEmpty()) return std::unexpected(corrupt(file, problems->front()));
    const auto tables = Catalog(runner).tables();
    if (!tables) return std::unexpected(tables.error());
    if (!tables->contains(u"sys_facts"_s))
        return std::unexpected(
            StoreError{StoreError::Kind::Schema, u"%1 is not an Autospace database."_s.arg(file), {}});
    return {};
}

Stored<> SqliteBackup::close(const QString& file) {
    auto connection = SqliteConnection::open({.file = file, .mode = SqliteSettings::Mode::Existing, .busyTimeoutMs = 0});
    if (!connection) return std::unexpected(connection.error());
    // Leaving the write-ahead mode takes the file for oneself and merges the log.
    return (*connection)->execute("PRAGMA journal_mode=DELETE");
}

Stored<> SqliteBackup::release(const QString& file) {
    if (QFile::exists(file)) {
        auto closed = close(file);
        if (!closed && closed.error().kind == StoreError::Kind::Busy) {
            closed.error().message = u"%1 is in use; stop the core first."_s.arg(file);
            return closed;
        }
    }
    removeSideFiles(file);
    return {};
}

void SqliteBackup::removeSideFiles(const QString& file) {
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + suffix);
}

} // namespace autospace
