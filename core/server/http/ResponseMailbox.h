// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/Response.h"

#include <QByteArray>

#include <memory>
#include <mutex>
#include <variant>
#include <vector>

class QThread;

namespace autospace {

class ConnectionHost;
class ConnectionStream;

// The way of answers from any thread to the thread of their connection. Items of one request arrive in
// the order in which they were posted. What comes after close(), or for a connection that is gone, is
// dropped. Answers may outlive the server: they share the mailbox, not the host.
class ResponseMailbox {
public:
    struct StreamStart {
        Response head;
        std::shared_ptr<ConnectionStream> stream;
    };
    struct StreamBytes {
        QByteArray bytes;
    };
    struct StreamEnd {
        bool dropped; // for reading too slowly: nothing more is sent, not even an end
    };
    struct Item {
        quint64 connection;
        quint64 request;
        std::variant<Response, StreamStart, StreamBytes, StreamEnd> content;
    };

    explicit ResponseMailbox(ConnectionHost& host);

    void post(Item item);

    // For the host, on its thread.
    [[nodiscard]] std::vector<Item> takeAll();
    void allDelivered();
    void close();

private:
    std::mutex m_mutex;
    ConnectionHost* m_host;
    QThread* m_thread;
    std::vector<Item> m_items;
    bool m_delivering = false;
};

} // namespace autospace
