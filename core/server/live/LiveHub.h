// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/EventStream.h"
#include "core/server/writer/Caller.h"
#include "core/server/writer/CommitNotice.h"

#include <QHash>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace autospace {

// Tells waiting clients that there is something to pull. It carries no data, so that it needs no permissions of its own
// and losing one hint costs nothing but time. News of one organization that come in while others are being told are
// told once, with the newest position. Thread-safe.
class LiveHub {
public:
    // Threaded: news are sent by a thread of the hub's own. Inline: by whoever brings them.
    enum class Mode { Threaded, Inline };
    static constexpr size_t streamLimit = 5'000;

    explicit LiveHub(Mode mode);
    ~LiveHub();
    Q_DISABLE_COPY_MOVE(LiveHub)

    // False when there are too many streams already; the stream is then closed.
    bool subscribe(const Id& orgId, const Caller& caller, EventStream stream, qint64 sequence);
    // Changes are told to the organization's streams. A session that ended is told so and cut; whoever's rights
    // changed is cut, and finds out by coming back.
    void publish(const CommitNotice& notice);
    // Ends every stream: news may have been missed, and whoever comes back is told where the log stands.
    void cutAll();
    // The same for good, for a stopping core.
    void stop();
    [[nodiscard]] size_t streams() const;

private:
    struct Subscriber {
        Id orgId;
        Caller caller;
        EventStream stream;
        qint64 told = 0;
    };
    void work();
    void deliver(const CommitNotice& news);

    const Mode m_mode;
    mutable std::mutex m_newsMutex;
    std::condition_variable m_wake;
    CommitNotice m_news;
    bool m_stopping = false;
    mutable std::mutex m_streamsMutex; // held while sending
    std::vector<Subscriber> m_subscribers;
    std::jthread m_thread;
};

} // namespace autospace
