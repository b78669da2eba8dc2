// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operations/Schedule.h"
#include "core/server/jobs/JobKind.h"

#include <QHash>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace autospace {

class Metrics;

// Does the jobs that are stored in the database: leases what is due, works, notes the end. A job whose worker died is
// taken up by another when its lease has run out; one that fails waits longer each time and is dead after its last
// attempt. Several cores can share a database: a lease is taken by writing the job's next version, which only one can.
class JobRunner {
public:
    struct Surroundings {
        const Registry& registry;
        Store& store;
        Writer& writer;
        CommandService& commands;
        const Clock& clock;
        RandomIds& ids;
        RandomSource& random;
        Metrics& metrics;
        QString worker; // who holds the leases: this process
    };
    struct Status {
        qint64 done = 0;
        qint64 failed = 0;
        qint64 dead = 0;
    };

    JobRunner(Surroundings around, QList<JobKind> kinds);
    ~JobRunner();
    Q_DISABLE_COPY_MOVE(JobRunner)

    // Makes sure that every recurring kind has its schedule. Error: the database's.
    [[nodiscard]] Stored<> prepare();
    // Looks every second, and when woken, until stop().
    void start();
    void stop();
    // Takes no further job; stop() then waits for the one in work.
    void requestStop();
    // Whether the one in work ended in that time. If not, its lease runs out and it is done again.
    [[nodiscard]] bool endsWithin(int ms);
    void wake();
    // One look: queues what is scheduled, does what is due. The number of jobs done or failed.
    int tick();
    [[nodiscard]] Status status() const;

    // How long to wait before the next attempt, without the jitter: 5 s, 10 s, 20 s … up to an hour.
    [[nodiscard]] static qint64 backoffMs(int attempts);

private:
    void loop();
    [[nodiscard]] bool isStopping() const;
    [[nodiscard]] Stored<> queueScheduled(StoreSession& session, Instant now) const;
    [[nodiscard]] Stored<QList<Job>> lease(Instant now);
    void work(const Job& job);
    [[nodiscard]] Stored<> finish(StoreSession& session, const Job& leased, const std::expected<void, QString>& result);
    [[nodiscard]] Stored<> noteSuccess(StoreSession& session, const Job& job) const;
    [[nodiscard]] const JobKind* kind(const QString& name) const;
    void count(const Job& job, bool done);

    const Surroundings m_around;
    const QList<JobKind> m_kinds;
    std::unique_ptr<StoreSession> m_session;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    Status m_status;
    int m_troubles = 0; // looks in a row that the database refused; of the runner's thread
    bool m_woken = false;
    bool m_stopping = false;
    bool m_running = false;
    std::jthread m_thread;
};

} // namespace autospace
