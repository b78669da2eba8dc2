// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/work/Executor.h"

#include <QtClassHelperMacros>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace autospace {

// Fixed threads with one bounded queue. Password hashing runs on one, so that a flood of sign-ins costs a known amount
// of memory and processor time and the rest of the core goes on.
class ThreadExecutor final : public Executor {
public:
    ThreadExecutor(int threads, size_t queueLimit);
    ~ThreadExecutor() override;
    Q_DISABLE_COPY_MOVE(ThreadExecutor)

    bool submit(Task task) override;
    // Finishes what waits.
    void stop() override;

private:
    void work();

    const size_t m_queueLimit;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_queue;
    bool m_stopping = false;
    std::vector<std::jthread> m_threads;
};

} // namespace autospace
