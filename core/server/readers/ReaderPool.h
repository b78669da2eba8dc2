// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/readers/Readers.h"
#include "core/storage/Store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

namespace autospace {

// Fixed threads, each with a session of its own, that take tasks in the order of their coming; of those that are idle the
// one that worked last goes first, since its session still has in memory what it read. Short tasks are done on
// the threads that bring them, which have sessions of their own for it and must be gone before the pool.
class ReaderPool final : public Readers {
public:
    static constexpr size_t defaultQueue = 2'000;
    // Of the database; a page of a list that an index answers takes a twentieth, and all of them a few milliseconds.
    static constexpr qint64 shortSteps = 40'000;

    ReaderPool(Store& store, int threads, size_t queueLimit = defaultQueue);
    ~ReaderPool() override;
    Q_DISABLE_COPY_MOVE(ReaderPool)

    bool submit(Task task) override;
    bool runHere(Task& task) override;
    void stop() override;
    qsizetype waiting() const override;

private:
    struct Worker {
        std::condition_variable wake;
        bool called = false;
    };
    void work();
    // Until there is a task; nothing when there will be none. Locked.
    [[nodiscard]] std::optional<Task> next(Worker& self, std::unique_lock<std::mutex>& lock);
    // Runs it on the session, which is opened when there is none or when it may be broken. 0: with all the steps it takes.
    void run(Task& task, std::unique_ptr<StoreSession>& session, qint64 mostSteps = 0);

    Store& m_store;
    const size_t m_queueLimit;
    mutable std::mutex m_mutex;
    std::deque<Task> m_queue;
    std::vector<Worker*> m_idle; // the one that worked last at the end
    std::unordered_map<std::thread::id, std::unique_ptr<StoreSession>> m_ofCallers;
    bool m_stopping = false;
    std::vector<std::jthread> m_threads;
};

} // namespace autospace
