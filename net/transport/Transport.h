// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/EventFeed.h"
#include "net/transport/HttpReply.h"

#include <functional>
#include <memory>

namespace autospace {

// The way to the core. Everything above it works on callbacks of one thread, so that tests put a network of their own
// in its place that cuts, delays and repeats.
class Transport {
public:
    using Done = std::function<void(HttpResult)>;

    virtual ~Transport() = default;
    // Calls done once, on the calling thread, never from inside send(). Not at all when the transport is destroyed
    // first.
    virtual void send(const HttpRequest& request, Done done) = 0;
    [[nodiscard]] virtual std::unique_ptr<EventFeed> openEventFeed(const HttpRequest& request,
                                                                   EventFeed::Handlers handlers) = 0;
};

} // namespace autospace
