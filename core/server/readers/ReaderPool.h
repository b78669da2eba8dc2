// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/readers/Readers.h"
#include "core/storage/Store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace autospace {

// Fixed threads, each with a session of its own, that take tasks in the order of their coming.
class ReaderPool final : public Readers {
public:
    static constexpr size_t defaultQueue = 2'000;

    ReaderPool(Store& store, int threads, size_t queueLimit = defaultQueue);
    ~ReaderPool() override;
    Q_DISABLE_COPY_MOVE(ReaderPool)

    bool submit(Task task) override;
    void stop() override;
    qsizetype waiting() const override;

private:
    void work();

    Store& m_store;
    const size_t m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_queue;
    bool m_stopping = false;
    std::vector<std::jthread> m_threads;
};

} // namespace autospace
