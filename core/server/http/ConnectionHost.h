// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ResponseMailbox.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QEvent>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <span>

class QTcpSocket;

namespace autospace {

class HttpConnection;
struct ConnectionContext;

// The connections of one thread: it makes them, leads answers to them, and looks at their deadlines a
// few times a second, so that a request starts and stops no timer. Lives in its thread; what is called
// from elsewhere is queued.
class ConnectionHost : public QObject {
    Q_OBJECT

public:
    static constexpr QEvent::Type mailEvent = QEvent::Type(QEvent::User + 1);

    // Made in the thread that it is to live in.
    ConnectionHost(const ConnectionContext& context, int number);
    ~ConnectionHost() override;

    // Takes over an accepted socket. `refuse`: the server is full, which the peer is told.
    void adopt(qintptr descriptor, bool refuse);
    // The same for a socket that is connected already.
    void adopt(std::unique_ptr<QTcpSocket> socket, bool refuse);
    // No next requests: idle connections end, the others with their answer.
    void drain();
    void abortAll();

    // For the connections.
    [[nodiscard]] const ConnectionContext& context() const { return m_context; }
    [[nodiscard]] const std::shared_ptr<ResponseMailbox>& mailbox() const { return m_mailbox; }
    [[nodiscard]] qint64 nowMs() const { return m_steady.elapsed(); }
    [[nodiscard]] QByteArrayView date();
    [[nodiscard]] QByteArray nextRequestId();
    // Room to read into, for the moment of reading.
    [[nodiscard]] std::span<char> scratch() { return m_scratch; }
    [[nodiscard]] bool isDraining() const { return m_drainTicks >= 0; }
    void deliver(ResponseMailbox::Item item);
    void remove(HttpConnection& connection);

Q_SIGNALS:
    // The last connection of a draining host has ended.
    void emptied();

protected:
    bool event(QEvent* event) override;

private:
    void tick();

    const ConnectionContext& m_context;
    QByteArray m_idPrefix;
    quint64 m_lastRequest = 0;
    std::shared_ptr<ResponseMailbox> m_mailbox;
    QHash<quint64, HttpConnection*> m_connections;
    quint64 m_lastConnection = 0;
    QElapsedTimer m_steady;
    QTimer m_ticker;
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    int m_drainTicks = -1; // looks at the connections since draining began
    std::array<char, 16 * 1024> m_scratch;
};

} // namespace autospace
