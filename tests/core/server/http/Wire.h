// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpHeaders.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>

namespace autospace {

// A client that sends any bytes and reads answers as they come. It turns the event loop while it waits,
// since the server accepts in the same thread.
class Wire {
public:
    struct Reply {
        int status = 0;
        HttpHeaders headers;
        QByteArray body;
    };
    enum class Expect { Body, NoBody };

    explicit Wire(quint16 port, std::unique_ptr<QTcpSocket> socket = std::make_unique<QTcpSocket>())
        : m_socket(std::move(socket)) {
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] {
            if (m_reading) m_received += m_socket->readAll();
        });
        if (port == 0) return;
        m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        const auto decided = [this] {
            return isConnected() || m_socket->error() != QAbstractSocket::UnknownSocketError;
        };
        (void)QTest::qWaitFor(decided, 5000);
    }

    QTcpSocket& socket() { return *m_socket; }
    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    const QByteArray& received() const { return m_received; }

    void send(QByteArrayView bytes) {
        m_socket->write(bytes.data(), bytes.size());
        m_socket->flush();
    }
    // From now on the peer's bytes stay where they are, with little room for them.
    void stopReading() {
        m_reading = false;
        m_socket->setReadBufferSize(1);
    }
    void close() { m_socket->abort(); }

    bool waitFor(const std::function<bool()>& condition, int timeoutMs = 10'000) {
        return QTest::qWaitFor(condition, timeoutMs);
    }
    bool waitForText(QByteArrayView text) {
        return waitFor([&] { return m_received.contains(text); });
    }
    // Whether the server ended the connection.
    bool waitForEnd(int timeoutMs = 10'000) {
        return waitFor([this] { return m_socket->state() == QAbstractSocket::UnconnectedState; }, timeoutMs);
    }

    // Takes the next whole answer, 1xx left out; nothing when none came.
    std::optional<Reply> reply(Expect expect = Expect::Body, int timeoutMs = 10'000) {
        std::optional<Reply> result;
        (void)waitFor(
            [&] {
                result = take(expect);
                return result ||
                       (m_socket->state() == QAbstractSocket::UnconnectedState && m_socket->bytesAvailable() == 0);
            },
            timeoutMs);
        return result;
    }
    std::optional<Reply> ask(QByteArrayView request, Expect expect = Expect::Body) {
        send(request);
        return reply(expect);
    }

private:
    std::optional<Reply> take(Expect expect) {
        while (m_received.startsWith("HTTP/1.1 1")) {
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (end < 0) return std::nullopt;
            m_received.remove(0, end + 4);
        }
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0) return std::nullopt;
        Reply reply;
        const QList<QByteArray> lines = m_received.first(end).split('\n');
        reply.status = lines.first().mid(9, 3).toInt();
        for (const QByteArray& line : lines.sliced(1))
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                reply.headers.add(line.first(colon), line.sliced(colon + 1).trimmed());
        const qsizetype length =
            expect == Expect::NoBody ? 0 : reply.headers.value("content-length").toByteArray().toLongLong();
        if (m_received.size() < end + 4 + length) return std::nullopt;
        reply.body = m_received.sliced(end + 4, length);
        m_received.remove(0, end + 4 + length);
        return reply;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
    bool m_reading = true;
};

} // namespace autospace
