// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/live/LiveHub.h"

#include "core/server/http/ServerEvent.h"

namespace autospace {

namespace {

ServerEvent changeEvent(const Id& orgId, qint64 sequence) {
    const QByteArray number = QByteArray::number(sequence);
    return {"change", "{\"org_id\":\"" + orgId.toString().toLatin1() + "\",\"sequence\":" + number + '}', number};
}

} // namespace

LiveHub::LiveHub(Mode mode) : m_mode(mode) {
    if (mode == Mode::Threaded) m_thread = std::jthread([this] { work(); });
}

LiveHub::~LiveHub() { stop(); }

bool LiveHub::subscribe(const Id& orgId, const Caller& caller, EventStream stream, qint64 sequence) {
    const std::scoped_lock lock(m_streamsMutex);
    std::erase_if(m_subscribers, [](const Subscriber& s) { return !s.stream.isOpen(); });
    if (m_subscribers.size() >= streamLimit) return stream.close(), false;
    // The position at the start: whatever happened between the client's last pull and now is not missed.
    if (stream.send(changeEvent(orgId, sequence)))
        m_subscribers.emplace_back(orgId, caller, std::move(stream), sequence);
    return true;
}

void LiveHub::publish(const CommitNotice& notice) {
    if (notice.sequences.isEmpty() && notice.users.isEmpty() && notice.endedSessions.isEmpty()) return;
    if (m_mode == Mode::Inline) return deliver(notice);
    {
        const std::scoped_lock lock(m_newsMutex);
        for (auto it = notice.sequences.begin(); it != notice.sequences.end(); ++it) {
            qint64& newest = m_news.sequences[it.key()];
            newest = std::max(newest, it.value());
        }
        m_news.users += notice.users;
        m_news.endedSessions += notice.endedSessions;
    }
    m_wake.notify_one();
}

void LiveHub::work() {
    while (true) {
        std::unique_lock lock(m_newsMutex);
        m_wake.wait(lock, [this] {
            return m_stopping || !m_news.sequences.isEmpty() || !m_news.users.isEmpty() ||
                   !m_news.endedSessions.isEmpty();
        });
        if (m_stopping) return;
        const CommitNotice news = std::exchange(m_news, {});
        lock.unlock();
        deliver(news);
    }
}

void LiveHub::deliver(const CommitNotice& news) {
    const std::scoped_lock lock(m_streamsMutex);
    std::erase_if(m_subscribers, [&](Subscriber& s) {
        if (news.endedSessions.contains(s.caller.sessionId)) {
            s.stream.send({"signed_out", "{}", {}});
            return s.stream.close(), true;
        }
        if (news.users.contains(s.caller.userId)) return s.stream.close(), true;
        const qint64 sequence = news.sequences.value(s.orgId, 0);
        if (sequence <= s.told) return !s.stream.isOpen();
        s.told = sequence;
        return !s.stream.send(changeEvent(s.orgId, sequence));
    });
}

void LiveHub::stop() {
    {
        const std::scoped_lock lock(m_newsMutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
    cutAll();
}

void LiveHub::cutAll() {
    const std::scoped_lock lock(m_streamsMutex);
    for (Subscriber& subscriber : m_subscribers)
        subscriber.stream.close();
    m_subscribers.clear();
}

size_t LiveHub::streams() const {
    const std::scoped_lock lock(m_streamsMutex);
    return m_subscribers.size();
}

} // namespace autospace
