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
    [[nodiscard]] bool isOpen() const override { return open_; }
    void onClosed(std::function<void()> callback) override;

    // For the connection: bytes have come to its thread; the stream has ended.
    void arrived(qint64 bytes) { underway_ -= bytes; }
    void finish();

private:
    void end(bool dropped);

    const std::shared_ptr<ResponseMailbox> mailbox_;
    const quint64 connection_;
    const quint64 request_;
    const qint64 limit_;
    std::atomic<qint64> underway_ = 0;
    std::atomic<bool> open_ = true;
    std::mutex mutex_;
    bool finished_ = false;
    std::function<void()> callback_;
};

} // namespace autospace
