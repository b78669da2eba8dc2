// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/NetworkEventFeed.h"

#include "net/transport/ReplyReading.h"

#include <QNetworkReply>
#include <QPointer>

namespace autospace {

using namespace Qt::StringLiterals;

NetworkEventFeed::NetworkEventFeed(QNetworkReply* reply, EventFeed::Handlers handlers)
    : m_reply(reply), m_handlers(std::move(handlers)) {
    connect(reply, &QNetworkReply::readyRead, this, &NetworkEventFeed::read, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::finished, this, &NetworkEventFeed::finish, Qt::QueuedConnection);
}

NetworkEventFeed::~NetworkEventFeed() {
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void NetworkEventFeed::read() {
    if (m_closed || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200) return;
    // A handler may destroy this stream.
    const QPointer<NetworkEventFeed> alive(this);
    if (!std::exchange(m_opened, true)) m_handlers.opened();
    if (!alive || m_closed) return;
    const QByteArray chunk = m_reply->readAll();
    if (chunk.isEmpty()) return;
    m_handlers.heard();
    if (!alive || m_closed) return;
    const auto events = m_parser.feed(chunk);
    if (!events)
        return close(std::unexpected(
            NetworkFailure{NetworkFailure::Kind::NotOurs, u"The event stream sent an event that is too long."_s}));
    for (const StreamEvent& event : *events) {
        m_handlers.event(event);
        if (!alive || m_closed) return;
    }
}

void NetworkEventFeed::finish() {
    const QPointer<NetworkEventFeed> alive(this);
    read();
    if (alive && !m_closed) close(resultOf(*m_reply));
}

void NetworkEventFeed::close(HttpResult result) {
    m_closed = true;
    m_handlers.closed(std::move(result));
}

} // namespace autospace
