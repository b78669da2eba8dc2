// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/jobs/JobRunner.h"

#include "core/domain/ProductRegistry.h"
#include "core/server/writer/Blocking.h"
#include "tests/core/server/TestCore.h"

#include <QTest>

#include <semaphore>

using namespace autospace;
using namespace Qt::StringLiterals;

class JobRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<TestCore>();
        m_ids = std::make_unique<RandomIds>(m_core->clock, m_core->random);
        m_runs = 0;
        m_outcome = {};
    }
    void cleanup() { m_core.reset(); }

    void aQueuedJobIsDoneOnce() {
        JobRunner runner = aRunner(u"a"_s);
        const Id id = queue({});
        QCOMPARE(runner.tick(), 1);
        QCOMPARE(runner.tick(), 0);
        QCOMPARE(m_runs, 1);
        QCOMPARE(job(id)->state, JobState::Done);
        QVERIFY(job(id)->finishedAt && !job(id)->leasedBy);
    }

    void jobsWaitForTheirTime() {
        JobRunner runner = aRunner(u"a"_s);
        queue(m_core->clock.now().plusMinutes(5));
        QCOMPARE(runner.tick(), 0);
        m_core->clock.advanceMinutes(5);
        QCOMPARE(runner.tick(), 1);
    }

    void aFailureIsTriedAgainLaterAndLaterAndThenGivenUp() {
        m_outcome = std::unexpected(u"the printer is on fire"_s);
        JobRunner runner = aRunner(u"a"_s);
        const Id id = queue({});
        qint64 lastWait = 0;
        for (int attempt = 1; attempt < 4; ++attempt) {
            QCOMPARE(runner.tick(), 1);
            QCOMPARE(job(id)->state, JobState::Retrying);
            QCOMPARE(job(id)->lastError, u"the printer is on fire"_s);
            const qint64 wait = job(id)->runAt - m_core->clock.now();
            QVERIFY(wait > lastWait);
            lastWait = wait;
            QCOMPARE(runner.tick(), 0);
            m_core->clock.set(job(id)->runAt);
        }
        QCOMPARE(runner.tick(), 1);
        QCOMPARE(job(id)->state, JobState::Dead);
        m_core->clock.advanceMinutes(60 * 24);
        QCOMPARE(runner.tick(), 0);
        QCOMPARE(runner.status().dead, 1);
    }

    void theLeaseOfADeadWorkerRunsOut() {
        const Id id = queue({});
        // A worker that died at its work: the job is leased and nobody finishes it.
        const Stored<> leased = Blocking::write(m_core->app->writer(), [&](StoreSession& session) {
            Job dying = *session.get<Job>(id);
            dying.state = JobState::Running;
            dying.leasedBy = u"dead"_s;
            dying.leasedUntil = m_core->clock.now().plusMinutes(1);
            dying.attempts = 1;
            ++dying.version;
            return session.write(dying);
        });
        QVERIFY(leased);
        JobRunner runner = aRunner(u"b"_s);
        QCOMPARE(runner.tick(), 0);
        m_core->clock.set(m_core->clock.now().plusMs(60'001));
        QCOMPARE(runner.tick(), 1);
        QCOMPARE(job(id)->state, JobState::Done);
        QCOMPARE(job(id)->attempts, 2);
    }

    void whoLostTheLeaseDoesNotNoteTheEnd() {
        const Id id = queue({});
        m_during = [this, id] {
            m_core->clock.advanceMinutes(2); // the work took longer than the lease
            JobRunner other = aRunner(u"other"_s);
            QCOMPARE(other.tick(), 1);
        };
        JobRunner slow = aRunner(u"slow"_s);
        slow.tick();
        QCOMPARE(m_runs, 2);
        QCOMPARE(job(id)->attempts, 2);
        QCOMPARE(job(id)->state, JobState::Done);
    }

    void schedulesQueueOneJobAtATimeAndRememberTheLastSuccess() {
        JobRunner runner = aRunner(u"a"_s, 60);
        QVERIFY(runner.prepare());
        QVERIFY(runner.prepare());
        QCOMPARE(schedules().size(), 1);
        QCOMPARE(runner.tick(), 1);
        QCOMPARE(schedules()[0]->lastSuccessAt, m_core->clock.now());
        QVERIFY(m_core->metrics.text().contains("autospace_job_last_success_seconds{kind=\"test\"} " +
                                                QByteArray::number(m_core->clock.now().epochMs / 1000)));
        QCOMPARE(runner.tick(), 0);
        m_core->clock.advanceMinutes(1);
        m_outcome = std::unexpected(u"no"_s);
        QCOMPARE(runner.tick(), 1);
        QCOMPARE(schedules()[0]->lastSuccessAt, m_core->clock.now().plusMinutes(-1));
        // The failed one is still open, so that no second one is queued beside it.
        m_core->clock.set(m_core->clock.now().plusMs(1000));
        QCOMPARE(runner.tick(), 0);
        QCOMPARE(m_core->all<Job>(Query().where(u"kind"_s, Value(u"test"_s))).size(), 2);
    }

    void pausedSchedulesRest() {
        JobRunner runner = aRunner(u"a"_s, 60);
        QVERIFY(runner.prepare());
        const Stored<> paused = Blocking::write(m_core->app->writer(), [&](StoreSession& session) {
            Schedule schedule = *session.first<Schedule>(Query().where(u"name"_s, Value(u"test"_s)));
            schedule.paused = true;
            ++schedule.version;
            return session.write(schedule);
        });
        QVERIFY(paused);
        QCOMPARE(runner.tick(), 0);
    }

    void aLongJobDoesNotHoldTheEndUp() {
        TestCore threaded({}, Threading::Threads);
        // A job that is leased may still be left when the core ends: only one that has begun is waited for.
        std::binary_semaphore begun(0);
        std::binary_semaphore mayEnd(0);
        JobKind slow{.name = u"slow"_s,
                     .work = [&](const Job&, JobContext&) -> std::expected<void, QString> {
                         begun.release();
                         mayEnd.acquire();
                         return {};
                     },
                     .everySeconds = 3600};
        JobRunner runner({productRegistry(), threaded.app->store(), threaded.app->writer(), threaded.app->commands(),
                          threaded.clock, *m_ids, threaded.random, threaded.metrics, u"a"_s},
                         {slow});
        QVERIFY(runner.prepare());
        runner.start();
        runner.wake();
        QVERIFY(begun.try_acquire_for(std::chrono::seconds(30)));
        runner.requestStop();
        const bool endedAtOnce = runner.endsWithin(10);
        mayEnd.release(); // before anything is found wrong: the runner's end waits for its thread
        QVERIFY(!endedAtOnce);
        QVERIFY(runner.endsWithin(30'000));
    }

    void waitsDoubleUpToAnHour() {
        QCOMPARE(JobRunner::backoffMs(1), 5000);
        QCOMPARE(JobRunner::backoffMs(2), 10'000);
        QCOMPARE(JobRunner::backoffMs(5), 80'000);
        QCOMPARE(JobRunner::backoffMs(50), 3'600'000);
    }

private:
    JobRunner aRunner(const QString& worker, qint64 everySeconds = 0) {
        JobKind kind{.name = u"test"_s,
                     .work =
                         [this](const Job&, JobContext&) {
                             ++m_runs;
                             if (const auto during = std::exchange(m_during, {})) during();
                             return m_outcome;
                         },
                     .leaseMs = 60'000,
                     .maxAttempts = 4,
                     .everySeconds = everySeconds};
        return JobRunner({productRegistry(), m_core->app->store(), m_core->app->writer(), m_core->app->commands(),
                          m_core->clock, *m_ids, m_core->random, m_core->metrics, worker},
                         {kind});
    }
    Id queue(std::optional<Instant> at) {
        Job job;
        job.id = m_ids->next();
        job.version = 1;
        job.kind = u"test"_s;
        job.runAt = at.value_or(m_core->clock.now());
        job.maxAttempts = 4;
        const Stored<> written =
            Blocking::write(m_core->app->writer(), [&](StoreSession& session) { return session.write(job); });
        if (!written) qFatal("%s", qPrintable(written.error().message));
        return job.id;
    }
    std::shared_ptr<const Job> job(const Id& id) { return m_core->read<Job>(id); }
    QList<std::shared_ptr<const Schedule>> schedules() {
        return m_core->all<Schedule>(Query().where(u"name"_s, Value(u"test"_s)));
    }

    std::unique_ptr<TestCore> m_core;
    std::unique_ptr<RandomIds> m_ids;
    std::function<void()> m_during;
    std::expected<void, QString> m_outcome;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "JobRunnerTest.moc"
