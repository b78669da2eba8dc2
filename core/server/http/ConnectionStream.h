// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/EventStreamSink.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace autospace {

class ResponseMailbox;

// An event stream's end on the side of its connection. Bytes on their way to the connection's thread
// are bounded: a stream whose connection does not keep up is dropped.
class ConnectionStream : public EventStreamSink {
public:
    ConnectionStream(std::shared_ptr<ResponseMailbox> mailbox, quint64 connection, quint64 request, qint64 queuedBytes);

    bool send(QByteArray bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }
    void onClosed(std::function<void()> callback) override;

    // For the connection: bytes have come to its thread; the stream has ended.
    void arrived(qint64 bytes) { m_underway -= bytes; }
    void finish();

private:
    void end(bool dropped);

    const std::shared_ptr<ResponseMailbox> m_mailbox;
    const quint64 m_connection;
    const quint64 m_request;
    const qint64 m_limit;
    std::atomic<qint64> m_underway = 0;
    std::atomic<bool> m_open = true;
    std::mutex m_mutex;
    bool m_finished = false;
    std::function<void()> m_callback;
};

} // namespace autospace
