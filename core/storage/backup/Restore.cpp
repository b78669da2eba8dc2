// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup/Restore.h"

#include "core/storage/StoreUrl.h"
#include "core/storage/backup/DurableFile.h"
#include "core/storage/postgres/PostgresStore.h"
#include "core/storage/postgres/PostgresTools.h"
#include "core/storage/postgres/TrialDatabase.h"
#include "core/storage/sqlite/SqliteBackup.h"
#include "core/storage/sqlite/SqliteStore.h"

#include <QFile>
#include <QUuid>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

using Progress = std::function<void(const QString&)>;

void say(const Progress& progress, const QString& what) {
    if (progress) progress(what);
}

// Brings the restored database to this version's shape and verifies it whole.
Stored<VerifyReport> examine(Store& store, const Progress& progress) {
    if (auto done = store.migrate(progress); !done) return std::unexpected(done.error());
    say(progress, u"verifying"_s);
    auto report = store.verify();
    if (!report) return report;
    if (!report->problems.isEmpty())
        return std::unexpected(StoreError{
            StoreError::Kind::Corrupt, u"The backup is not whole: %1"_s.arg(report->problems.front()), {}});
    return report;
}

// The same, and starts its new timeline.
Stored<VerifyReport> adopt(Store& store, const Progress& progress) {
    auto report = examine(store, progress);
    if (!report) return report;
    auto session = store.session();
    if (!session) return std::unexpected(session.error());
    const QString timeline = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto done = (*session)->setFact(u"timeline"_s, timeline); !done) return std::unexpected(done.error());
    return report;
}

Stored<VerifyReport> restoreSqlite(const StoreUrl& url, const QString& file, const Registry& registry,
                                   const StoreOptions& options, const Progress& progress) {
    if (url.file.isEmpty())
        return std::unexpected(
            StoreError{StoreError::Kind::Other, u"A temporary database cannot be restored; name a file."_s, {}});
    say(progress, u"checking %1"_s.arg(file));
    if (const auto whole = SqliteBackup::check(file); !whole) {
        StoreError error = whole.error();
        error.message = u"%1 is no whole backup of Autospace: %2"_s.arg(file, error.message);
        return std::unexpected(error);
    }
    const QString fresh = url.file + u".restoring"_s;
    SqliteBackup::removeSideFiles(fresh);
    if (auto copied = DurableFile::copy(file, fresh); !copied) return std::unexpected(copied.error());
    auto report = [&]() -> Stored<VerifyReport> {
        SqliteStore store(StoreUrl{.file = fresh}, registry, options);
        return adopt(store, progress);
    }();
    Stored<> done = report ? SqliteBackup::close(fresh) : std::unexpected(report.error());
    if (done) done = SqliteBackup::release(url.file);
    if (done) done = DurableFile::replace(fresh, url.file);
    if (done) return report;
    SqliteBackup::removeSideFiles(fresh);
    QFile::remove(fresh);
    return std::unexpected(done.error());
}

// PostgreSQL cannot take a whole database in another's place and keep what its owner has set on it, so the backup is
// restored twice: in a database of its own, where it is examined, and only then in the place of what is there.
Stored<VerifyReport> restorePostgres(const StoreUrl& url, const QString& file, const Registry& registry,
                                     const StoreOptions& options, const Progress& progress) {
    const auto needed = TrialDatabase::isNeeded(url);
    if (!needed) return std::unexpected(needed.error());
    if (*needed) {
        say(progress, u"trying %1 out"_s.arg(file));
        const auto trial = TrialDatabase::make(url);
        if (!trial) return std::unexpected(trial.error());
        if (auto done = PostgresTools((*trial)->url()).restore(file); !done) return std::unexpected(done.error());
        PostgresStore store((*trial)->url(), registry, options);
        if (auto report = examine(store, progress); !report) return report;
    }
    say(progress, u"restoring %1"_s.arg(file));
    if (auto done = PostgresTools(url).restore(file); !done) return std::unexpected(done.error());
    PostgresStore store(url, registry, options);
    return adopt(store, progress);
}

} // namespace

Stored<VerifyReport> restoreBackup(const QString& url, const QString& file, const Registry& registry,
                                   const StoreOptions& options, const Progress& progress) {
    const auto parsed = StoreUrl::parse(url);
    if (!parsed) return std::unexpected(StoreError{StoreError::Kind::Other, parsed.error(), {}});
    if (!QFile::exists(file))
        return std::unexpected(StoreError{StoreError::Kind::Other, u"There is no backup %1."_s.arg(file), {}});
    if (parsed->dialect == Dialect::Sqlite) return restoreSqlite(*parsed, file, registry, options, progress);
    return restorePostgres(*parsed, file, registry, options, progress);
}

} // namespace autospace
