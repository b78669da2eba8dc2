// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ResponseSink.h"

#include <QtTypes>

#include <memory>

namespace autospace {

class ResponseMailbox;

// Leads the answer to one request back to its connection.
class ConnectionSink : public ResponseSink {
public:
    ConnectionSink(std::shared_ptr<ResponseMailbox> mailbox, quint64 connection, quint64 request, qint64 queuedBytes);

    void respond(Response response) override;
    std::shared_ptr<EventStreamSink> startStream(Response head) override;

private:
    std::shared_ptr<ResponseMailbox> m_mailbox;
    quint64 m_connection;
    quint64 m_request;
    qint64 m_queuedBytes;
};

} // namespace autospace
