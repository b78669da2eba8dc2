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
    : context_(context), idPrefix_(context.options.instanceId + '-' + QByteArray::number(number) + '-'),
      mailbox_(std::make_shared<ResponseMailbox>(*this)) {
    steady_.start();
    ticker_.setInterval(tickMs(context.options.limits));
    connect(&ticker_, &QTimer::timeout, this, &ConnectionHost::tick);
    ticker_.start();
}

ConnectionHost::~ConnectionHost() {
    abortAll();
    mailbox_->close();
}

void ConnectionHost::adopt(qintptr descriptor, bool refuse) {
    std::unique_ptr<QTcpSocket> socket;
    if (context_.tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSslConfiguration(*context_.tls);
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (!socket->setSocketDescriptor(descriptor)) {
        context_.census.leave();
        return;
    }
    const quint64 id = ++lastConnection_;
    auto* connection = new HttpConnection(std::move(socket), *this, id);
    connections_.insert(id, connection);
    connection->start(refuse);
}

void ConnectionHost::drain() {
    if (isDraining()) return;
    drainTicks_ = 0;
    for (HttpConnection* connection : connections_.values())
        connection->endStream();
    if (connections_.isEmpty()) Q_EMIT emptied();
}

void ConnectionHost::abortAll() {
    for (HttpConnection* connection : connections_.values())
        connection->abort();
}

QByteArrayView ConnectionHost::date() {
    const qint64 second = context_.clock.now().epochMs / 1000;
    if (second != dateSecond_) {
        dateSecond_ = second;
        date_ = QLocale::c().toString(Instant{second * 1000}.toUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return date_;
}

QByteArray ConnectionHost::nextRequestId() { return idPrefix_ + QByteArray::number(++lastRequest_, 36); }

void ConnectionHost::deliver(ResponseMailbox::Item item) {
    if (HttpConnection* connection = connections_.value(item.connection))
        return connection->deliver(item.request, std::move(item.content));
    if (const auto* start = std::get_if<ResponseMailbox::StreamStart>(&item.content))
        HttpConnection::finishUnstarted(*start);
}

void ConnectionHost::remove(HttpConnection& connection) {
    if (connections_.remove(connection.id()) == 0) return;
    context_.census.leave();
    connection.deleteLater();
    if (isDraining() && connections_.isEmpty()) Q_EMIT emptied();
}

bool ConnectionHost::event(QEvent* event) {
    if (event->type() != mailEvent) return QObject::event(event);
    for (ResponseMailbox::Item& item : mailbox_->takeAll())
        deliver(std::move(item));
    mailbox_->allDelivered();
    return true;
}

void ConnectionHost::tick() {
    const qint64 now = nowMs();
    const bool endIdle = isDraining() && ++drainTicks_ >= drainGraceTicks;
    for (HttpConnection* connection : connections_.values()) {
        connection->checkDeadlines(now);
        if (endIdle) connection->endIfIdle();
    }
}

} // namespace autospace
