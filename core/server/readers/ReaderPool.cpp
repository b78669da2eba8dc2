// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/readers/ReaderPool.h"

namespace autospace {

ReaderPool::ReaderPool(Store& store, int threads, size_t queueLimit) : m_store(store), m_queueLimit(queueLimit) {
    for (int i = 0; i < std::max(1, threads); ++i)
        m_threads.emplace_back([this] { work(); });
}

ReaderPool::~ReaderPool() { stop(); }

bool ReaderPool::submit(Task task) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_queueLimit) return false;
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void ReaderPool::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::jthread& thread : m_threads)
        if (thread.joinable()) thread.join();
}

qsizetype ReaderPool::waiting() const {
    const std::scoped_lock lock(m_mutex);
    return static_cast<qsizetype>(m_queue.size());
}

void ReaderPool::work() {
    std::unique_ptr<StoreSession> session;
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty()) return;
        Task task = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        if (session && session->failure()) session.reset(); // may be a broken connection: a fresh one is cheap
        if (!session) {
            auto opened = m_store.session();
            if (!opened) {
                task(std::unexpected(opened.error()));
                continue;
            }
            session = std::move(*opened);
        }
        task(session.get());
    }
}

} // namespace autospace
