// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/CommitObserver.h"
#include "core/server/writer/Writer.h"
#include "core/storage/Store.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace autospace {

// The writer for a database with one writer at a time (SQLite): one thread that takes everything waiting and commits it
// together. A group is what came in while the one before was being written. Whoever was answered by that one may be on
// the way back with the next change; these are waited for, but shorter than they would else wait for the group after,
// and only while they keep coming: otherwise callers who wait for each other's commits split into two halves, each of
// which pays for a sync of its own. A caller alone waits for nobody.
class GroupWriter final : public Writer {
public:
    static constexpr size_t defaultQueue = 10'000;
    static constexpr size_t largestGroup = 500;

    // The observer may be null.
    explicit GroupWriter(Store& store, CommitObserver* observer = nullptr, size_t queueLimit = defaultQueue);
    ~GroupWriter() override;
    Q_DISABLE_COPY_MOVE(GroupWriter)

    bool submit(WriteTask task) override;
    void stop() override;
    qsizetype waiting() const override;

private:
    void work();
    // Blocks until there is work; empty when the writer has stopped and nothing waits.
    std::vector<WriteTask> takeWaiting();
    void letReturn(std::unique_lock<std::mutex>& lock);
    void runGroup(std::unique_ptr<StoreSession>& session, std::vector<WriteTask>& group);

    Store& m_store;
    CommitObserver* const m_observer;
    const size_t m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<WriteTask> m_queue;
    size_t m_expected = 0; // how many were out when the last group was committed
    bool m_stopping = false;
    std::chrono::steady_clock::duration m_lastTook{}; // the last group, on the thread only
    std::jthread m_thread;
};

} // namespace autospace
