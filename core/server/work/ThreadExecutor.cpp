// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/work/ThreadExecutor.h"

#include <algorithm>

namespace autospace {

ThreadExecutor::ThreadExecutor(int threads, size_t queueLimit) : m_queueLimit(queueLimit) {
    for (int i = 0; i < std::max(1, threads); ++i)
        m_threads.emplace_back([this] { work(); });
}

ThreadExecutor::~ThreadExecutor() { stop(); }

bool ThreadExecutor::submit(Task task) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_queueLimit) return false;
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void ThreadExecutor::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::jthread& thread : m_threads)
        if (thread.joinable()) thread.join();
}

void ThreadExecutor::work() {
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty()) return;
        Task task = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        task();
    }
}

} // namespace autospace
