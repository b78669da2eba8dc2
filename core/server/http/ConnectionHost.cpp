// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionHost.h"

#include "core/domain/schema/Clock.h"
#include "core/server/http/ConnectionCensus.h"
#include "core/server/http/ConnectionContext.h"
#include "core/server/http/HttpConnection.h"

#include <QLocale>
#include <QSslSocket>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

// Idle connections of a draining host end at the second look, so that a request that has already reached
// the system's buffers is still read and answered.
static constexpr int drainGraceTicks = 2;

static int tickMs(const HttpLimits& limits) {
    const int shortest = std::min({limits.headerMs, limits.requestMs, limits.handlerMs, limits.idleMs, limits.lingerMs,
                                   limits.writeStallMs, limits.heartbeatMs, limits.streamMs, limits.connectionMs});
    return std::clamp(shortest / 4, 10, 250);
}

ConnectionHost::ConnectionHost(const ConnectionContext& context, int number)
    : m_context(context), m_idPrefix(context.options.instanceId + '-' + QByteArray::number(number) + '-'),
      m_mailbox(std::make_shared<ResponseMailbox>(*this)) {
    m_steady.start();
    m_ticker.setInterval(tickMs(context.options.limits));
    connect(&m_ticker, &QTimer::timeout, this, &ConnectionHost::tick);
    m_ticker.start();
}

ConnectionHost::~ConnectionHost() {
    abortAll();
    m_mailbox->close();
}

void ConnectionHost::adopt(qintptr descriptor, bool refuse) {
    std::unique_ptr<QTcpSocket> socket;
    if (m_context.tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSslConfiguration(*m_context.tls);
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (!socket->setSocketDescriptor(descriptor)) {
        m_context.census.leave();
        return;
    }
    adopt(std::move(socket), refuse);
}

void ConnectionHost::adopt(std::unique_ptr<QTcpSocket> socket, bool refuse) {
    const quint64 id = ++m_lastConnection;
    auto* connection = new HttpConnection(std::move(socket), *this, id);
    m_connections.insert(id, connection);
    connection->start(refuse);
}

void ConnectionHost::drain() {
    if (isDraining()) return;
    m_drainTicks = 0;
    for (HttpConnection* connection : m_connections.values())
        connection->endStream();
    if (m_connections.isEmpty()) Q_EMIT emptied();
}

void ConnectionHost::abortAll() {
    for (HttpConnection* connection : m_connections.values())
        connection->abort();
}

QByteArrayView ConnectionHost::date() {
    const qint64 second = m_context.clock.now().epochMs / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c().toString(Instant{second * 1000}.toUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return m_date;
}

QByteArray ConnectionHost::nextRequestId() { return m_idPrefix + QByteArray::number(++m_lastRequest, 36); }

void ConnectionHost::deliver(ResponseMailbox::Item item) {
    if (HttpConnection* connection = m_connections.value(item.connection))
        return connection->deliver(item.request, std::move(item.content));
    if (const auto* start = std::get_if<ResponseMailbox::StreamStart>(&item.content))
        HttpConnection::finishUnstarted(*start);
}

void ConnectionHost::remove(HttpConnection& connection) {
    if (m_connections.remove(connection.id()) == 0) return;
    m_context.census.leave();
    connection.deleteLater();
    if (isDraining() && m_connections.isEmpty()) Q_EMIT emptied();
}

bool ConnectionHost::event(QEvent* event) {
    if (event->type() != mailEvent) return QObject::event(event);
    for (ResponseMailbox::Item& item : m_mailbox->takeAll())
        deliver(std::move(item));
    m_mailbox->allDelivered();
    return true;
}

void ConnectionHost::tick() {
    const qint64 now = nowMs();
    const bool endIdle = isDraining() && ++m_drainTicks >= drainGraceTicks;
    for (HttpConnection* connection : m_connections.values()) {
        connection->checkDeadlines(now);
        if (endIdle) connection->endIfIdle();
    }
}

} // namespace autospace
