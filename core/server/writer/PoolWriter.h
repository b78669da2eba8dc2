// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/WriteGroup.h"
#include "core/server/writer/Writer.h"
#include "core/storage/Store.h"

#include <QSet>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

namespace autospace {

// The writer for a database that lets many write at once (PostgreSQL): a pool of connections. What waits for one
// organization is committed together, by one of them, since its commits come one after the other anyway: they share the
// lock of its logs. Organizations, and tasks of none, do not wait for each other.
// The database's constraints decide between tasks that meet, also those of other cores; whoever lost is run again on
// the new facts, alone, a bounded number of times and after a short random pause, so that what a person is told names
// what was in the way.
class PoolWriter final : public Writer {
public:
    static constexpr int attempts = 12;
    static constexpr size_t defaultQueue = 10'000;
    static constexpr size_t largestGroup = 64; // PostgreSQL remembers as many savepoints in its fast place

    // The observer may be null.
    PoolWriter(Store& store, int connections, CommitObserver* observer = nullptr, size_t queueLimit = defaultQueue);
    ~PoolWriter() override;
    Q_DISABLE_COPY_MOVE(PoolWriter)

    bool submit(WriteTask task) override;
    void stop() override;
    qsizetype waiting() const override;

    // Whether another try can end differently: two transactions met, and one of them lost.
    [[nodiscard]] static bool worthAnotherTry(const StoreError& error);

private:
    // One thread's own.
    struct Worker {
        std::unique_ptr<StoreSession> session;
        std::minstd_rand random;
    };
    void work();
    // Blocks until there is work; empty when the writer has stopped and nothing waits. Nobody else gets tasks of the
    // group's organization until it is let go.
    std::vector<WriteTask> takeGroup();
    void letGo(const Id& orgId);
    [[nodiscard]] std::deque<WriteTask>::iterator firstFree();
    void runGroup(Worker& worker, std::vector<WriteTask>& group);
    [[nodiscard]] std::expected<WriteGroup::Outcome, StoreError> tryOnce(Worker& worker, std::vector<WriteTask>& group);
    void runWithRetries(Worker& worker, WriteTask task);

    Store& m_store;
    CommitObserver* const m_observer;
    const size_t m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<WriteTask> m_queue;
    QSet<Id> m_busy; // organizations whose tasks somebody runs
    bool m_stopping = false;
    std::vector<std::jthread> m_threads;
};

} // namespace autospace
