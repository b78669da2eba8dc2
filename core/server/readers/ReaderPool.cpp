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
        run(task, session);
    }
}

bool ReaderPool::runHere(Task& task) {
    if (m_store.dialect() != Dialect::Sqlite) return false;
    std::unique_ptr<StoreSession>* session = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping) return false;
        session = &m_ofCallers[std::this_thread::get_id()]; // stays where it is, and is this thread's alone
    }
    run(task, *session, shortSteps);
    return true;
}

void ReaderPool::run(Task& task, std::unique_ptr<StoreSession>& session, qint64 mostSteps) {
    // One that may be broken is opened anew; too long a read breaks nothing.
    const auto failure = session ? session->failure() : std::nullopt;
    if (failure && failure->kind != StoreError::Kind::TooLong) session.reset();
    if (!session) {
        auto opened = m_store.session();
        if (!opened) return task(std::unexpected(opened.error()));
        session = std::move(*opened);
        if (mostSteps > 0) session->limitReads(mostSteps);
    }
    task(session.get());
}

} // namespace autospace
