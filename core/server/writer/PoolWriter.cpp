// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/PoolWriter.h"

#include "core/server/writer/WriteGroup.h"

#include <algorithm>
#include <chrono>

namespace autospace {

PoolWriter::PoolWriter(Store& store, int connections, size_t queueLimit) : m_store(store), m_queueLimit(queueLimit) {
    for (int i = 0; i < std::max(1, connections); ++i)
        m_threads.emplace_back([this] { work(); });
}

PoolWriter::~PoolWriter() { stop(); }

bool PoolWriter::submit(WriteTask task) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_queueLimit) return false;
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void PoolWriter::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::jthread& thread : m_threads)
        if (thread.joinable()) thread.join();
}

qsizetype PoolWriter::waiting() const {
    const std::scoped_lock lock(m_mutex);
    return static_cast<qsizetype>(m_queue.size());
}

bool PoolWriter::worthAnotherTry(const StoreError& error) {
    using Kind = StoreError::Kind;
    return error.retryable() || error.kind == Kind::Stale || error.kind == Kind::Unique || error.kind == Kind::Overlap;
}

void PoolWriter::work() {
    std::unique_ptr<StoreSession> session;
    std::minstd_rand random(std::random_device{}());
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty()) return;
        WriteTask task = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        runWithRetries(session, task, random);
    }
}

void PoolWriter::runWithRetries(std::unique_ptr<StoreSession>& session, WriteTask& task, std::minstd_rand& random) {
    Stored<> result;
    for (int attempt = 1;; ++attempt) {
        result = runOnce(session, task);
        if (result || attempt == attempts) break;
        if (result.error().kind == StoreError::Kind::Connection) {
            // A connection that broke before anything was said may be gone since long; one fresh one is tried.
            session.reset();
            if (attempt > 1) break;
        } else if (!worthAnotherTry(result.error())) {
            break;
        }
        const int longestMs = std::min(200, 1 << attempt);
        std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(0, longestMs)(random)));
    }
    task.done(result);
}

Stored<> PoolWriter::runOnce(std::unique_ptr<StoreSession>& session, WriteTask& task) {
    if (!session) {
        auto opened = m_store.session();
        if (!opened) return std::unexpected(opened.error());
        session = std::move(*opened);
    }
    if (auto begun = session->begin(Access::Write); !begun) return begun;
    Stored<> result = WriteGroup::attempt(*session, task);
    if (result) result = session->commit();
    if (!result) session->rollback();
    return result;
}

} // namespace autospace
