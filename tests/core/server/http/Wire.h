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
        : socket_(std::move(socket)) {
        QObject::connect(socket_.get(), &QTcpSocket::readyRead, socket_.get(), [this] {
            if (reading_) received_ += socket_->readAll();
        });
        if (port == 0) return;
        socket_->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        const auto decided = [this] {
            return isConnected() || socket_->error() != QAbstractSocket::UnknownSocketError;
        };
        (void)QTest::qWaitFor(decided, 5000);
    }

    QTcpSocket& socket() { return *socket_; }
    bool isConnected() const { return socket_->state() == QAbstractSocket::ConnectedState; }
    const QByteArray& received() const { return received_; }

    void send(QByteArrayView bytes) {
        socket_->write(bytes.data(), bytes.size());
        socket_->flush();
    }
    // From now on the peer's bytes stay where they are, with little room for them.
    void stopReading() {
        reading_ = false;
        socket_->setReadBufferSize(1);
    }
    void close() { socket_->abort(); }

    bool waitFor(const std::function<bool()>& condition, int timeoutMs = 10'000) {
        return QTest::qWaitFor(condition, timeoutMs);
    }
    bool waitForText(QByteArrayView text) {
        return waitFor([&] { return received_.contains(text); });
    }
    // Whether the server ended the connection.
    bool waitForEnd(int timeoutMs = 10'000) {
        return waitFor([this] { return socket_->state() == QAbstractSocket::UnconnectedState; }, timeoutMs);
    }

    // Takes the next whole answer, 1xx left out; nothing when none came.
    std::optional<Reply> reply(Expect expect = Expect::Body, int timeoutMs = 10'000) {
        std::optional<Reply> result;
        (void)waitFor(
            [&] {
                result = take(expect);
                return result ||
                       (socket_->state() == QAbstractSocket::UnconnectedState && socket_->bytesAvailable() == 0);
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
        while (received_.startsWith("HTTP/1.1 1")) {
            const qsizetype end = received_.indexOf("\r\n\r\n");
            if (end < 0) return std::nullopt;
            received_.remove(0, end + 4);
        }
        const qsizetype end = received_.indexOf("\r\n\r\n");
        if (end < 0) return std::nullopt;
        Reply reply;
        const QList<QByteArray> lines = received_.first(end).split('\n');
        reply.status = lines.first().mid(9, 3).toInt();
        for (const QByteArray& line : lines.sliced(1))
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                reply.headers.add(line.first(colon), line.sliced(colon + 1).trimmed());
        const qsizetype length =
            expect == Expect::NoBody ? 0 : reply.headers.value("content-length").toByteArray().toLongLong();
        if (received_.size() < end + 4 + length) return std::nullopt;
        reply.body = received_.sliced(end + 4, length);
        received_.remove(0, end + 4 + length);
        return reply;
    }

    std::unique_ptr<QTcpSocket> socket_;
    QByteArray received_;
    bool reading_ = true;
};

} // namespace autospace
