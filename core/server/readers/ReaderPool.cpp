// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/readers/ReaderPool.h"

namespace autospace {

ReaderPool::ReaderPool(Store& store, int threads, size_t queueLimit) : m_store(store), m_queueLimit(queueLimit) {
    for (int i = 0; i < std::max(1, threads); ++i)
        m_threads.emplace_back([this] { work(); });
}

ReaderPool::~ReaderPool() { stop(); }

bool ReaderPool::submit(Task task) {
    const std::scoped_lock lock(m_mutex);
    if (m_stopping || m_queue.size() >= m_queueLimit) return false;
    m_queue.push_back(std::move(task));
    if (m_idle.empty()) return true;
    Worker* last = m_idle.back();
    m_idle.pop_back();
    last->called = true;
    last->wake.notify_one();
    return true;
}

void ReaderPool::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        for (Worker* idle : m_idle)
            idle->wake.notify_one();
    }
    for (std::jthread& thread : m_threads)
        if (thread.joinable()) thread.join();
}

qsizetype ReaderPool::waiting() const {
    const std::scoped_lock lock(m_mutex);
    return static_cast<qsizetype>(m_queue.size());
}

std::optional<ReaderPool::Task> ReaderPool::next(Worker& self, std::unique_lock<std::mutex>& lock) {
    while (m_queue.empty()) {
        if (m_stopping) return std::nullopt;
        self.called = false;
        m_idle.push_back(&self);
        self.wake.wait(lock, [&] { return self.called || m_stopping; });
        if (!self.called) std::erase(m_idle, &self);
    }
    Task task = std::move(m_queue.front());
    m_queue.pop_front();
    return task;
}

void ReaderPool::work() {
    Worker self;
    std::unique_ptr<StoreSession> session;
    std::unique_lock lock(m_mutex);
    while (auto task = next(self, lock)) {
        lock.unlock();
        run(*task, session);
        task.reset();
        lock.lock();
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
