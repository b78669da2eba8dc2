// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/jobs/JobRunner.h"

#include "core/server/observe/Metrics.h"
#include "core/server/writer/Blocking.h"

#include <QLoggingCategory>

#include <chrono>

namespace autospace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(jobLog, "autospace.jobs")

namespace {

constexpr int batch = 20;

template <class R>
void touch(R& record, Instant now) {
    if (record.version == 0) record.createdAt = now;
    record.updatedAt = now;
    ++record.version;
}

QString scheduleKey(const QString& name) { return u"schedule:"_s + name; }

Query openJobs() {
    Query query;
    query.where(Filter{u"state"_s, Op::In, {Value(u"queued"_s), Value(u"retrying"_s), Value(u"running"_s)}});
    return query;
}

} // namespace

JobRunner::JobRunner(Surroundings around, QList<JobKind> kinds) : m_around(around), m_kinds(std::move(kinds)) {}

JobRunner::~JobRunner() { stop(); }

const JobKind* JobRunner::kind(const QString& name) const {
    const auto found = std::ranges::find(m_kinds, name, &JobKind::name);
    return found == m_kinds.end() ? nullptr : &*found;
}

qint64 JobRunner::backoffMs(int attempts) {
    constexpr qint64 longest = 3'600'000;
    return attempts >= 11 ? longest : std::min(longest, 5'000LL << std::max(0, attempts - 1));
}

Stored<> JobRunner::prepare() {
    return Blocking::write(m_around.writer, [this](StoreSession& session) -> Stored<> {
        const Instant now = m_around.clock.now();
        for (const JobKind& kind : m_kinds) {
            if (kind.everySeconds == 0) continue;
            const auto known = session.first<Schedule>(Query().where(u"name"_s, Value(kind.name)));
            if (known && known->everySeconds == kind.everySeconds) continue;
            Schedule schedule = known ? *known : Schedule();
            if (!known) schedule.id = m_around.ids.next();
            schedule.name = schedule.jobKind = kind.name;
            schedule.everySeconds = kind.everySeconds;
            schedule.nextRunAt = std::min(known ? known->nextRunAt : now, now.plusMs(kind.everySeconds * 1000));
            touch(schedule, now);
            if (auto written = session.write(schedule); !written) return written;
        }
        return {};
    });
}

void JobRunner::start() {
    m_running = true;
    m_thread = std::jthread([this] { loop(); });
}

void JobRunner::requestStop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
}

bool JobRunner::endsWithin(int ms) {
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, std::chrono::milliseconds(ms), [this] { return !m_running; });
}

void JobRunner::stop() {
    requestStop();
    if (m_thread.joinable()) m_thread.join();
}

void JobRunner::wake() {
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_all();
}

void JobRunner::loop() {
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            // While the database is away there is no use in asking every second.
            const std::chrono::seconds pause(1 << std::min(m_troubles, 5));
            m_wake.wait_for(lock, pause, [this] { return m_stopping || m_woken; });
            if (m_stopping) break;
            m_woken = false;
        }
        tick();
    }
    m_session.reset(); // in the thread that made it
    {
        const std::scoped_lock lock(m_mutex);
        m_running = false;
    }
    m_wake.notify_all();
}

bool JobRunner::isStopping() const {
    const std::scoped_lock lock(m_mutex);
    return m_stopping;
}

JobRunner::Status JobRunner::status() const {
    const std::scoped_lock lock(m_mutex);
    return m_status;
}

int JobRunner::tick() {
    const auto leased = lease(m_around.clock.now());
    if (!leased) {
        if (m_troubles++ == 0) qCWarning(jobLog).noquote() << "jobs cannot be read:" << leased.error().message;
        return 0;
    }
    m_troubles = 0;
    int done = 0;
    for (const Job& job : *leased) {
        if (isStopping()) break; // their leases run out
        work(job);
        ++done;
    }
    return done;
}

Stored<> JobRunner::queueScheduled(StoreSession& session, Instant now) const {
    const auto due = session.list<Schedule>(
        Query().where(u"next_run_at"_s, Op::LessOrEqual, Value(now)).where(u"paused"_s, Value(false)).take(batch));
    for (const auto& found : due) {
        Schedule schedule = *found;
        schedule.nextRunAt = now.plusMs(schedule.everySeconds * 1000);
        touch(schedule, now);
        if (auto written = session.write(schedule); !written) return written;
        const JobKind* known = kind(schedule.jobKind);
        const QString key = scheduleKey(schedule.name);
        if (!known || session.first<Job>(openJobs().where(u"unique_key"_s, Value(key)))) continue;
        Job job;
        job.id = m_around.ids.next();
        job.kind = schedule.jobKind;
        job.runAt = now;
        job.maxAttempts = known->maxAttempts;
        job.uniqueKey = key;
        touch(job, now);
        if (auto written = session.write(job); !written) return written;
    }
    return {};
}

Stored<QList<Job>> JobRunner::lease(Instant now) {
    if (!m_session) {
        auto opened = m_around.store.session();
        if (!opened) return std::unexpected(opened.error());
        m_session = std::move(*opened);
    }
    // A look without a lock first: most of the time there is nothing to do.
    const bool nothingScheduled =
        m_session->list<Schedule>(Query().where(u"next_run_at"_s, Op::LessOrEqual, Value(now)).take(1)).isEmpty();
    const bool nothingDue = m_session->list<Job>(openJobs().where(u"run_at"_s, Op::LessOrEqual, Value(now)).take(1)).isEmpty();
    if (const auto failure = m_session->failure()) return m_session.reset(), std::unexpected(*failure);
    if (nothingScheduled && nothingDue) return QList<Job>();
    QList<Job> leased;
    const auto written = Blocking::write(m_around.writer, [&](StoreSession& session) -> Stored<> {
        leased.clear();
        if (auto queued = queueScheduled(session, now); !queued) return queued;
        const auto due = session.list<Job>(
            openJobs().where(u"run_at"_s, Op::LessOrEqual, Value(now)).orderBy(u"run_at"_s).take(batch));
        for (const auto& found : due) {
            if (found->state == JobState::Running && found->leasedUntil.value_or(now) > now) continue;
            const JobKind* known = kind(found->kind);
            if (!known) continue; // a newer core's work
            Job job = *found;
            job.state = JobState::Running;
            job.leasedBy = m_around.worker;
            job.leasedUntil = now.plusMs(known->leaseMs);
            ++job.attempts;
            touch(job, now);
            if (auto done = session.write(job); !done) return done;
            leased << job;
        }
        return {};
    });
    if (!written) return std::unexpected(written.error());
    return leased;
}

void JobRunner::work(const Job& job) {
    const JobKind* known = kind(job.kind);
    JobContext context{m_around.registry, m_around.store,    *m_session,   m_around.writer,
                       m_around.commands, m_around.clock, m_around.ids};
    // A worker that died again and again at this job has used up its attempts without a word.
    const std::expected<void, QString> result =
        job.attempts > job.maxAttempts ? std::unexpected(u"The worker ended before the work did, each time."_s)
                                       : known->work(job, context);
    const Stored<> noted = Blocking::write(
        m_around.writer, [&](StoreSession& session) { return finish(session, job, result); });
    if (!result) qCWarning(jobLog).noquote() << "job" << job.kind << "failed:" << result.error();
    if (!noted) qCWarning(jobLog).noquote() << "the end of a job could not be noted:" << noted.error().message;
    count(job, result.has_value());
}

void JobRunner::count(const Job& job, bool done) {
    const MetricLabels labels{{"kind", job.kind.toLatin1()}};
    if (done)
        m_around.metrics
            .gauge("autospace_job_last_success_seconds", "When the kind of job last went well, as a Unix time", labels)
            .set(m_around.clock.now().epochMs / 1000);
    m_around.metrics
        .counter(done ? "autospace_jobs_done_total" : "autospace_jobs_failed_total",
                 done ? "Jobs done by this process" : "Attempts at jobs that failed in this process", labels)
        .add();
    const std::scoped_lock lock(m_mutex);
    ++(done ? m_status.done : m_status.failed);
    if (!done && job.attempts >= job.maxAttempts) ++m_status.dead;
}

Stored<> JobRunner::finish(StoreSession& session, const Job& leased, const std::expected<void, QString>& result) {
    const auto present = session.get<Job>(leased.id);
    // Somebody else has it now: the lease ran out before the work was done.
    if (!present || present->version != leased.version) return {};
    const Instant now = m_around.clock.now();
    Job job = *present;
    job.leasedUntil.reset();
    job.leasedBy.reset();
    if (result) {
        job.state = JobState::Done;
        job.finishedAt = now;
        job.lastError.reset();
    } else {
        const bool last = job.attempts >= job.maxAttempts;
        job.state = last ? JobState::Dead : JobState::Retrying;
        job.lastError = result.error().first(std::min<qsizetype>(2000, result.error().size()));
        if (last) job.finishedAt = now;
        const auto dice = static_cast<unsigned char>(m_around.random.bytes(1)[0]);
        const qint64 wait = backoffMs(job.attempts);
        job.runAt = now.plusMs(wait * 3 / 4 + wait * dice / 512);
    }
    touch(job, now);
    if (auto written = session.write(job); !written) return written;
    return result ? noteSuccess(session, job) : Stored<>();
}

Stored<> JobRunner::noteSuccess(StoreSession& session, const Job& job) const {
    if (!job.uniqueKey || !job.uniqueKey->startsWith(u"schedule:"_s)) return {};
    const auto found = session.first<Schedule>(Query().where(u"name"_s, Value(job.uniqueKey->sliced(9))));
    if (!found) return {};
    Schedule schedule = *found;
    schedule.lastSuccessAt = m_around.clock.now();
    touch(schedule, m_around.clock.now());
    return session.write(schedule);
}

} // namespace autospace
