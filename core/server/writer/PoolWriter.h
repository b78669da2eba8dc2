// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/Writer.h"
#include "core/storage/Store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

namespace autospace {

// The writer for a database that lets many write at once (PostgreSQL): a pool of connections, a transaction per task.
// The database's constraints decide between tasks that meet; whoever lost is run again on the new facts, a bounded
// number of times and after a short random pause, so that what a person is told names what was in the way.
class PoolWriter final : public Writer {
public:
    static constexpr int attempts = 12;
    static constexpr size_t defaultQueue = 10'000;

    PoolWriter(Store& store, int connections, size_t queueLimit = defaultQueue);
    ~PoolWriter() override;
    Q_DISABLE_COPY_MOVE(PoolWriter)

    bool submit(WriteTask task) override;
    void stop() override;
    qsizetype waiting() const override;

    // Whether another try can end differently: two transactions met, and one of them lost.
    [[nodiscard]] static bool worthAnotherTry(const StoreError& error);

private:
    void work();
    [[nodiscard]] Stored<> runOnce(std::unique_ptr<StoreSession>& session, WriteTask& task);
    void runWithRetries(std::unique_ptr<StoreSession>& session, WriteTask& task, std::minstd_rand& random);

    Store& m_store;
    const size_t m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<WriteTask> m_queue;
    bool m_stopping = false;
    std::vector<std::jthread> m_threads;
};

} // namespace autospace
