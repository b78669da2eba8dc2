// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/EventStreamSink.h"

#include <memory>

namespace autospace {

struct ServerEvent;

// The sending end of an open event stream. Move-only; may be used from any thread, from one at a
// time. Letting go of it ends the stream. The connection sends the keep-alive comments and ends a
// stream at its greatest age by itself.
class EventStream {
public:
    explicit EventStream(std::shared_ptr<EventStreamSink> sink);
    EventStream(EventStream&&) noexcept = default;
    EventStream& operator=(EventStream&& other) noexcept;
    ~EventStream();

    // False when nobody will get it: the peer went away, or took too little and was dropped.
    bool send(const ServerEvent& event);
    void close();
    [[nodiscard]] bool isOpen() const;
    // Called once when the stream has ended, on the connection's thread: it must be short and must
    // not take a lock that is held while sending.
    void onClosed(std::function<void()> callback);

private:
    std::shared_ptr<EventStreamSink> m_sink;
};

} // namespace autospace
