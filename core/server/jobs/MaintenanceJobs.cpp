// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/jobs/MaintenanceJobs.h"

#include "core/domain/people/SignInSession.h"
#include "core/server/writer/Blocking.h"
#include "core/storage/StoreFactory.h"

#include <QDir>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int perStep = 500; // rows per transaction: nobody waits long behind it
constexpr qint64 dayMs = 24LL * 3600 * 1000;

// Erases what the query finds, a few at a time.
Stored<> eraseAll(JobContext& context, const RecordType& type, const Query& query) {
    for (qsizetype erased = perStep; erased == perStep;) {
        const Stored<> step = Blocking::write(context.writer, [&](StoreSession& session) -> Stored<> {
            const auto found = session.select(type, Query(query).take(perStep));
            erased = found.size();
            for (const RecordPtr& record : found)
                if (auto done = session.erase(type, record->id); !done) return done;
            return {};
        });
        if (!step) return step;
    }
    return {};
}

std::expected<void, QString> worded(const Stored<>& stored) {
    return stored ? std::expected<void, QString>() : std::unexpected(stored.error().message);
}

std::expected<void, QString> cleanUpAll(JobContext& context) {
    const Instant now = context.clock.now();
    const Stored<> forgotten = Blocking::write(context.writer, [&](StoreSession& session) -> Stored<> {
        const auto count = session.forgetIdempotencyBefore(now.plusMs(-MaintenanceJobs::idempotencyDays * dayMs));
        return count ? Stored<>() : std::unexpected(count.error());
    });
    if (!forgotten) return worded(forgotten);
    const Instant sessionsBefore = now.plusMs(-MaintenanceJobs::sessionDays * dayMs);
    Query over = Query().where(u"expires_at"_s, Op::Less, Value(sessionsBefore));
    if (const auto done = eraseAll(context, SignInSession::staticType(), over); !done) return worded(done);
    Query revoked = Query().where(u"revoked_at"_s, Op::Less, Value(sessionsBefore));
    if (const auto done = eraseAll(context, SignInSession::staticType(), revoked); !done) return worded(done);
    Query jobs = Query()
                     .where(u"state"_s, Value(u"done"_s))
                     .where(u"finished_at"_s, Op::Less, Value(now.plusMs(-MaintenanceJobs::doneJobDays * dayMs)));
    return worded(eraseAll(context, Job::staticType(), jobs));
}

// The newest keep files stay.
void prune(const QDir& folder, int keep) {
    const QStringList files = folder.entryList({u"autospace-*.backup"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = keep; i < files.size(); ++i)
        QFile::remove(folder.filePath(files[i]));
}

std::expected<void, QString> backUpInto(JobContext& context, const MaintenanceJobs::BackupPlan& plan) {
    const QDir folder(plan.folder);
    if (!folder.mkpath(u"."_s)) return std::unexpected(u"The folder %1 cannot be made."_s.arg(plan.folder));
    const QString stamp = context.clock.now().toUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString file = folder.filePath(u"autospace-%1.backup"_s.arg(stamp));
    const QString unproved = file + u".part"_s;
    QFile::remove(unproved);
    if (const auto copied = context.store.backupTo(unproved); !copied) return std::unexpected(copied.error().message);
    // A backup counts only once it was opened and checked.
    if (context.store.dialect() == Dialect::Sqlite) {
        StoreOptions options;
        options.sealer = plan.sealer;
        auto copy = openStore(u"sqlite:"_s + unproved, context.registry, std::move(options));
        if (!copy) return std::unexpected(copy.error().message);
        const auto report = (*copy)->verify();
        if (!report) return std::unexpected(report.error().message);
        if (!report->problems.isEmpty())
            return std::unexpected(u"The copy is not whole: %1"_s.arg(report->problems.first()));
    }
    if (!QFile::rename(unproved, file)) return std::unexpected(u"%1 cannot be written."_s.arg(file));
    prune(folder, plan.keep);
    return {};
}

} // namespace

JobKind MaintenanceJobs::cleanUp() {
    return {.name = u"maintenance.clean_up"_s,
            .work = [](const Job&, JobContext& context) { return cleanUpAll(context); },
            .leaseMs = 300'000,
            .everySeconds = 3600};
}

JobKind MaintenanceJobs::backUp(const BackupPlan& plan) {
    return {.name = u"maintenance.back_up"_s,
            .work = [plan](const Job&, JobContext& context) { return backUpInto(context, plan); },
            .leaseMs = 3'600'000,
            .maxAttempts = 3,
            .everySeconds = plan.everySeconds};
}

} // namespace autospace
