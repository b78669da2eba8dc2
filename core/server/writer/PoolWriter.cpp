// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/PoolWriter.h"

#include <algorithm>
#include <chrono>

namespace autospace {

PoolWriter::PoolWriter(Store& store, int connections, CommitObserver* observer, size_t queueLimit)
    : m_store(store), m_observer(observer), m_queueLimit(queueLimit) {
    for (int i = 0; i < std::max(1, connections); ++i)
        m_threads.emplace_back([this] { work(); });
}

PoolWriter::~PoolWriter() { stop(); }

bool PoolWriter::submit(WriteTask task) {
    bool worthWaking = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_queueLimit) return false;
        worthWaking = !m_busy.contains(task.orgId); // else whoever is at its organization takes it next
        m_queue.push_back(std::move(task));
    }
    if (worthWaking) m_wake.notify_one();
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

std::deque<WriteTask>::iterator PoolWriter::firstFree() {
    return std::ranges::find_if(m_queue, [this](const WriteTask& task) { return !m_busy.contains(task.orgId); });
}

std::vector<WriteTask> PoolWriter::takeGroup() {
    std::unique_lock lock(m_mutex);
    auto first = m_queue.end();
    m_wake.wait(lock, [&] {
        first = firstFree();
        return first != m_queue.end() || (m_stopping && m_queue.empty());
    });
    std::vector<WriteTask> group;
    if (first == m_queue.end()) return group;
    const Id orgId = first->orgId;
    group.push_back(std::move(*first));
    if (orgId.isNull()) return m_queue.erase(first), std::move(group);
    m_busy << orgId;
    // The others stay in their order.
    auto kept = first;
    for (auto task = std::next(first); task != m_queue.end(); ++task) {
        if (task->orgId == orgId && group.size() < largestGroup)
            group.push_back(std::move(*task));
        else
            *kept++ = std::move(*task);
    }
    m_queue.erase(kept, m_queue.end());
    return group;
}

void PoolWriter::letGo(const Id& orgId) {
    if (orgId.isNull()) return;
    {
        const std::scoped_lock lock(m_mutex);
        m_busy.remove(orgId);
    }
    m_wake.notify_all();
}

void PoolWriter::work() {
    Worker worker{nullptr, std::minstd_rand(std::random_device{}())};
    while (true) {
        std::vector<WriteTask> group = takeGroup();
        if (group.empty()) return;
        const Id orgId = group.front().orgId;
        runGroup(worker, group);
        letGo(orgId);
    }
}

void PoolWriter::runGroup(Worker& worker, std::vector<WriteTask>& group) {
    std::expected<WriteGroup::Outcome, StoreError> outcome = std::unexpected(StoreError());
    if (group.size() > 1) outcome = tryOnce(worker, group);
    if (outcome) WriteGroup::tellObserver(outcome->notice, m_observer);
    std::vector<WriteTask> losers;
    for (size_t i = 0; i < group.size(); ++i) {
        const Stored<>* result = outcome ? &outcome->results[i] : nullptr;
        if (result && (*result || !worthAnotherTry(result->error())))
            group[i].done(*result);
        else
            losers.push_back(std::move(group[i]));
    }
    for (WriteTask& task : losers)
        runWithRetries(worker, std::move(task));
}

void PoolWriter::runWithRetries(Worker& worker, WriteTask task) {
    std::vector<WriteTask> alone;
    alone.push_back(std::move(task));
    for (int attempt = 1;; ++attempt) {
        const auto outcome = tryOnce(worker, alone);
        if (outcome) return WriteGroup::tell(alone, outcome, m_observer);
        const StoreError& error = outcome.error();
        // A connection that broke before anything was said may be gone since long; one fresh one is tried.
        const bool again = error.kind == StoreError::Kind::Connection ? attempt == 1 : worthAnotherTry(error);
        if (!again || attempt == attempts) return WriteGroup::refuse(alone, error);
        const int longestMs = std::min(200, 1 << attempt);
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::uniform_int_distribution(0, longestMs)(worker.random)));
    }
}

std::expected<WriteGroup::Outcome, StoreError> PoolWriter::tryOnce(Worker& worker, std::vector<WriteTask>& group) {
    if (!worker.session) {
        auto opened = m_store.session();
        if (!opened) return std::unexpected(opened.error());
        worker.session = std::move(*opened);
    }
    auto outcome = WriteGroup::commit(*worker.session, group);
    if (!outcome && outcome.error().kind == StoreError::Kind::Connection) worker.session.reset();
    return outcome;
}

} // namespace autospace
