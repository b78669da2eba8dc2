// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/NetworkTransport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// Gives every connection the same bytes once a request's head is in; keeps the connection unless told to close.
class CannedServer final : public QTcpServer {
public:
    CannedServer(QByteArray reply, bool closes) : m_reply(std::move(reply)), m_closes(closes) {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                request += socket->readAll();
                if (!request.contains("\r\n\r\n") || m_reply.isEmpty()) return;
                socket->write(m_reply);
                if (m_closes) socket->disconnectFromHost();
            });
            last = socket;
        });
        if (!listen(QHostAddress::LocalHost)) qFatal("cannot listen");
    }
    QByteArray request;
    QTcpSocket* last = nullptr;
    [[nodiscard]] ServerAddress address() const {
        return ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(serverPort())).value();
    }

private:
    QByteArray m_reply;
    bool m_closes;
};

HttpResult call(CannedServer& server, const HttpRequest& request) {
    NetworkTransport transport(server.address(), "autospace-test");
    std::optional<HttpResult> result;
    transport.send(request, [&](HttpResult r) { result = std::move(r); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000)) qFatal("no answer");
    return *result;
}

} // namespace

class NetworkTransportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAndReads() {
        CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Request-Id: r1\r\n\r\n{}", false);
        const auto result =
            call(server, {.method = "POST", .path = u"/v1/x?a=b%20c"_s, .body = "{\"n\":1}", .bearer = "tok"});
        QVERIFY(result);
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, "{}"_ba);
        QCOMPARE(result->header("x-request-id"), "r1"_ba);
        QVERIFY(server.request.startsWith("POST /v1/x?a=b%20c HTTP/1.1\r\n"));
        const QByteArray lower = server.request.toLower();
        QVERIFY(lower.contains("authorization: bearer tok\r\n"));
        QVERIFY(lower.contains("content-type: application/json\r\n"));
        QVERIFY(!lower.contains("cookie"));
    }

    void anyStatusIsAnAnswer_data() {
        QTest::addColumn<int>("status");
        for (const int status : {201, 302, 400, 401, 403, 404, 409, 412, 422, 429, 431, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void anyStatusIsAnAnswer() {
        QFETCH(int, status);
        CannedServer server("HTTP/1.1 " + QByteArray::number(status) +
                                " X\r\nContent-Length: 4\r\nLocation: http://127.0.0.1:1/\r\n\r\nbody",
                            false);
        const auto result = call(server, {.path = u"/v1/x"_s, .bearer = "tok"});
        QVERIFY(result);
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, "body"_ba);
    }

    void failuresAreTold_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("closed at once") << "H"_ba;
        QTest::newRow("cut in the head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
        QTest::newRow("cut in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\""_ba;
    }
    void failuresAreTold() {
        QFETCH(QByteArray, reply);
        CannedServer server(reply, true);
        const auto result = call(server, {.path = u"/v1/x"_s});
        QVERIFY(!result);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void silenceEnds() {
        CannedServer server({}, false);
        const auto result = call(server, {.path = u"/v1/x"_s, .timeoutMs = 200});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, NetworkFailure::Kind::TimedOut);
    }

    void refusedConnection() {
        CannedServer server({}, false);
        const ServerAddress gone = server.address();
        server.close();
        NetworkTransport transport(gone, "autospace-test");
        std::optional<HttpResult> result;
        transport.send({.path = u"/v1/x"_s}, [&](HttpResult r) { result = std::move(r); });
        QVERIFY(!result); // never from inside send()
        QTRY_VERIFY(result);
        QCOMPARE(result->error().kind, NetworkFailure::Kind::Unreachable);
    }

    void streamsEvents() {
        CannedServer server("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "1f\r\nevent: change\nid: 4\ndata: {}\n\n:\r\n",
                            false);
        NetworkTransport transport(server.address(), "autospace-test");
        QList<StreamEvent> events;
        int opened = 0, heard = 0, closed = 0;
        auto stream = transport.openEventFeed({.path = u"/v1/events?org=1"_s, .bearer = "tok"},
                                              {.opened = [&] { ++opened; },
                                               .heard = [&] { ++heard; },
                                               .event = [&](const StreamEvent& e) { events << e; },
                                               .closed = [&](const HttpResult&) { ++closed; }});
        QTRY_COMPARE(events.size(), 1);
        QCOMPARE(events.front(), (StreamEvent{"change", "4", "{}"}));
        QCOMPARE(opened, 1);
        server.last->write("2\r\n:\n\r\n");
        QTRY_VERIFY(heard >= 2);
        server.last->write("0\r\n\r\n");
        QTRY_COMPARE(closed, 1);
        QVERIFY(server.request.toLower().contains("accept: text/event-stream\r\n"));
    }

    void aRefusedStreamSaysWhy() {
        CannedServer server("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", false);
        NetworkTransport transport(server.address(), "autospace-test");
        std::optional<HttpResult> end;
        auto stream = transport.openEventFeed({.path = u"/v1/events?org=1"_s},
                                              {.opened = [] { QFAIL("opened"); },
                                               .heard = [] {},
                                               .event = [](const StreamEvent&) {},
                                               .closed = [&](HttpResult r) { end = std::move(r); }});
        QTRY_VERIFY(end);
        QCOMPARE((*end)->status, 401);
    }
};

QTEST_GUILESS_MAIN(NetworkTransportTest)
#include "NetworkTransportTest.moc"
