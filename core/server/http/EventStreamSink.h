// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace autospace {

// Where an event stream's bytes go: a connection, or a test. Every function may be called from any
// thread.
class EventStreamSink {
public:
    virtual ~EventStreamSink() = default;

    // Queues bytes; false when the peer is gone or was dropped for reading too slowly.
    virtual bool send(QByteArray bytes) = 0;
    // Ends the stream cleanly after what is queued.
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    // Calls back once when the stream has ended, for whatever reason; at once if it has already.
    virtual void onClosed(std::function<void()> callback) = 0;
};

} // namespace autospace
