// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionStream.h"

#include "core/server/http/ResponseMailbox.h"

namespace autospace {

ConnectionStream::ConnectionStream(std::shared_ptr<ResponseMailbox> mailbox, quint64 connection, quint64 request,
                                   qint64 queuedBytes)
    : m_mailbox(std::move(mailbox)), m_connection(connection), m_request(request), m_limit(queuedBytes) {}

bool ConnectionStream::send(QByteArray bytes) {
    if (!m_open) return false;
    const qint64 size = bytes.size();
    if (m_underway.fetch_add(size) + size > m_limit) {
        end(true);
        return false;
    }
    m_mailbox->post({m_connection, m_request, ResponseMailbox::StreamBytes{std::move(bytes)}});
    return m_open;
}

void ConnectionStream::close() { end(false); }

void ConnectionStream::end(bool dropped) {
    if (m_open.exchange(false)) m_mailbox->post({m_connection, m_request, ResponseMailbox::StreamEnd{dropped}});
}

void ConnectionStream::onClosed(std::function<void()> callback) {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_finished) {
            m_callback = std::move(callback);
            return;
        }
    }
    callback();
}

void ConnectionStream::finish() {
    m_open = false;
    std::function<void()> callback;
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_finished, true)) return;
        callback = std::exchange(m_callback, nullptr);
    }
    if (callback) callback();
}

} // namespace autospace
