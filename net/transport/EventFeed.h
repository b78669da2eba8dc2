// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/HttpReply.h"
#include "net/transport/StreamEvent.h"

#include <functional>

namespace autospace {

// An open text/event-stream. Destroying it closes the connection, and no handler is called afterwards.
class EventFeed {
public:
    // Called on the thread that opened the stream, never from inside openEventFeed().
    struct Handlers {
        std::function<void()> opened; // the core answered 200
        std::function<void()> heard;  // bytes came in, heartbeats included
        std::function<void(const StreamEvent&)> event;
        std::function<void(HttpResult)> closed; // last call; a reply when the core ended it or refused it
    };
    virtual ~EventFeed() = default;
};

} // namespace autospace
