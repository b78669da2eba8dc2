// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/observe/BackgroundSink.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace autospace {

static constexpr int lastWordsMs = 1000;

struct BackgroundSink::State {
    State(std::shared_ptr<LogSink> sink, qsizetype bytes) : target(std::move(sink)), capacity(bytes) {}

    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            wake.wait(lock, [this] { return stopping || !waiting.isEmpty(); });
            if (waiting.isEmpty()) return;
            const QByteArray lines = std::exchange(waiting, {});
            writing = true;
            lock.unlock();
            target->write(lines);
            lock.lock();
            writing = false;
            idle.notify_all();
        }
    }

    const std::shared_ptr<LogSink> target;
    const qsizetype capacity;
    std::mutex mutex;
    std::condition_variable wake, idle;
    QByteArray waiting;
    bool writing = false;
    bool stopping = false;
    qint64 dropped = 0;
};

BackgroundSink::BackgroundSink(std::shared_ptr<LogSink> target, qsizetype capacity)
    : m_state(std::make_shared<State>(std::move(target), capacity)) {
    std::thread([state = m_state] { state->run(); }).detach();
}

BackgroundSink::~BackgroundSink() {
    flush(lastWordsMs);
    const std::scoped_lock lock(m_state->mutex);
    m_state->stopping = true;
    m_state->wake.notify_one();
}

void BackgroundSink::write(QByteArrayView line) {
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->waiting.size() + line.size() > m_state->capacity) {
        ++m_state->dropped;
        return;
    }
    m_state->waiting += line;
    m_state->wake.notify_one();
}

bool BackgroundSink::flush(int timeoutMs) {
    std::unique_lock lock(m_state->mutex);
    return m_state->idle.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                                  [this] { return m_state->waiting.isEmpty() && !m_state->writing; });
}

qint64 BackgroundSink::dropped() const {
    const std::scoped_lock lock(m_state->mutex);
    return m_state->dropped;
}

} // namespace autospace
