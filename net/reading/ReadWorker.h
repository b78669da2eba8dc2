// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "net/reading/CacheReader.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace autospace {

// The reading thread: runs jobs one after the other, each over one snapshot of the cache that is open. While none is
// open, jobs are dropped without being run, and whoever waits for them learns it by the job's destruction. All calls
// may come from any thread; none of them waits.
class ReadWorker {
public:
    using Job = std::function<void(const CacheReader&)>;

    ReadWorker();
    // Waits for the job that is running.
    ~ReadWorker();
    Q_DISABLE_COPY_MOVE(ReadWorker)

    void open(std::shared_ptr<Store> store);
    // closed is called on the reading thread, when no job uses the cache any more.
    void close(std::function<void()> closed);
    void post(Job job);

private:
    void run(const Job& job);

    QThread m_thread;
    QObject* m_context;                      // lives on the thread, takes the calls
    std::shared_ptr<Store> m_store;          // on the thread only
    std::unique_ptr<StoreSession> m_session; // on the thread only
};

} // namespace autospace
