// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/GroupWriter.h"

#include "core/server/writer/WriteGroup.h"

namespace autospace {

using namespace std::chrono_literals;

GroupWriter::GroupWriter(Store& store, CommitObserver* observer, size_t queueLimit)
    : m_store(store), m_observer(observer), m_queueLimit(queueLimit), m_thread([this] { work(); }) {}

GroupWriter::~GroupWriter() { stop(); }

bool GroupWriter::submit(WriteTask task) {
    bool worthWaking = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_queueLimit) return false;
        m_queue.push_back(std::move(task));
        worthWaking = m_queue.size() == 1 || m_queue.size() == m_expected;
    }
    if (worthWaking) m_wake.notify_one();
    return true;
}

void GroupWriter::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

qsizetype GroupWriter::waiting() const {
    const std::scoped_lock lock(m_mutex);
    return static_cast<qsizetype>(m_queue.size());
}

std::vector<WriteTask> GroupWriter::takeWaiting() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    letReturn(lock);
    std::vector<WriteTask> group;
    group.reserve(std::min(m_queue.size(), largestGroup));
    while (!m_queue.empty() && group.size() < largestGroup) {
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return group;
}

void GroupWriter::letReturn(std::unique_lock<std::mutex>& lock) {
    m_expected = std::min(m_expected, largestGroup);
    const auto longest = std::min<std::chrono::steady_clock::duration>(m_lastTook / 2, 2ms);
    const auto latest = std::chrono::steady_clock::now() + longest;
    const auto complete = [this] { return m_stopping || m_queue.size() >= m_expected; };
    while (!complete()) {
        const size_t before = m_queue.size();
        m_wake.wait_until(lock, std::min(latest, std::chrono::steady_clock::now() + longest / 4), complete);
        if (m_queue.size() == before || std::chrono::steady_clock::now() >= latest) return;
    }
}

void GroupWriter::work() {
    std::unique_ptr<StoreSession> session;
    while (true) {
        std::vector<WriteTask> group = takeWaiting();
        if (group.empty()) return;
        runGroup(session, group);
    }
}

void GroupWriter::runGroup(std::unique_ptr<StoreSession>& session, std::vector<WriteTask>& group) {
    if (!session) {
        auto opened = m_store.session();
        if (!opened) return WriteGroup::refuse(group, opened.error());
        session = std::move(*opened);
    }
    const auto began = std::chrono::steady_clock::now();
    const auto outcome = WriteGroup::commit(*session, group);
    m_lastTook = std::chrono::steady_clock::now() - began;
    {
        const std::scoped_lock lock(m_mutex);
        m_expected = group.size() + m_queue.size();
    }
    WriteGroup::tell(group, outcome, m_observer);
}

} // namespace autospace
