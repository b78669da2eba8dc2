// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace autospace {

class EventStreamSink;
struct Response;

// Where one response goes. Called once, from any thread.
class ResponseSink {
public:
    virtual ~ResponseSink() = default;

    virtual void respond(Response response) = 0;
    // Sends `head` and keeps the response open for events.
    virtual std::shared_ptr<EventStreamSink> startStream(Response head) = 0;
};

} // namespace autospace
