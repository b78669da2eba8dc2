// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionSink.h"

#include "core/server/http/ConnectionStream.h"
#include "core/server/http/ResponseMailbox.h"

namespace autospace {

ConnectionSink::ConnectionSink(std::shared_ptr<ResponseMailbox> mailbox, quint64 connection, quint64 request,
                               qint64 queuedBytes)
    : m_mailbox(std::move(mailbox)), m_connection(connection), m_request(request), m_queuedBytes(queuedBytes) {}

void ConnectionSink::respond(Response response) { m_mailbox->post({m_connection, m_request, std::move(response)}); }

std::shared_ptr<EventStreamSink> ConnectionSink::startStream(Response head) {
    auto stream = std::make_shared<ConnectionStream>(m_mailbox, m_connection, m_request, m_queuedBytes);
    m_mailbox->post({m_connection, m_request, ResponseMailbox::StreamStart{std::move(head), stream}});
    return stream;
}

} // namespace autospace
