// SPDX-License-Identifier: GPL-3.0-or-later
// Malformed and borderline requests over a real socket: what each is answered, and whether the
// connection lives on.
#include "core/domain/schema/Clock.h"
#include "core/server/http/HttpServer.h"
#include "ScriptedHandler.h"
#include "Wire.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace autospace;
using namespace Qt::StringLiterals;

static const QByteArray host = "Host: core.example\r\n";
static const QByteArray probe = "GET /probe HTTP/1.1\r\nHost: core.example\r\n\r\n";

class HttpServerRequestsTest : public QObject {
    Q_OBJECT

    ScriptedHandler m_handler;
    TrafficRecorder m_traffic;
    SystemClock m_clock;
    std::unique_ptr<HttpServer> m_server;

    static void rows() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("expected"); // status and what becomes of the connection
        const auto row = [](const char* name, const QByteArray& request, const char* expected) {
            QTest::newRow(name) << request << QString::fromLatin1(expected);
        };
        const auto get = [](const QByteArray& fields) { return "GET / HTTP/1.1\r\n" + host + fields + "\r\n"; };
        const auto post = [](const QByteArray& fields, const QByteArray& body) {
            return "POST / HTTP/1.1\r\n" + host + fields + "\r\n" + body;
        };

        // What is fine.
        row("plain", get(""), "200 keep");
        row("an empty line before", "\r\n" + get(""), "200 keep");
        row("lower-case field name", "GET / HTTP/1.1\r\nhost: a\r\n\r\n", "200 keep");
        row("no blank after colon", "GET / HTTP/1.1\r\nHost:a\r\n\r\n", "200 keep");
        row("blanks around the value", "GET / HTTP/1.1\r\nHost: \t a \t \r\n\r\n", "200 keep");
        row("host with port", "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", "200 keep");
        row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", "200 keep");
        row("empty value", get("X-A:\r\n"), "200 keep");
        row("latin-1 value", get("X-A: \xe4\r\n"), "200 keep");
        row("tab in a value", get("X-A: a\tb\r\n"), "200 keep");
        row("same field twice", get("X-A: 1\r\nX-A: 2\r\n"), "200 keep");
        row("absolute form", "GET http://core.example/x HTTP/1.1\r\n" + host + "\r\n", "200 keep");
        row("all fields there may be", get([] {
                QByteArray fields;
                for (int i = 1; i < 100; ++i)
                    fields += "X-" + QByteArray::number(i) + ": y\r\n";
                return fields;
            }()),
            "200 keep");
        row("longest request line", "GET /" + QByteArray(8192 - 14, 'x') + " HTTP/1.1\r\n" + host + "\r\n", "200 keep");
        row("body", post("Content-Length: 5\r\n", "hello"), "200 keep");
        row("no length", post("", ""), "200 keep");
        row("length 0", post("Content-Length: 0\r\n", ""), "200 keep");
        row("leading zeros", post("Content-Length: 0005\r\n", "hello"), "200 keep");
        row("body on GET", get("Content-Length: 2\r\n") + "xx", "200 keep");
        row("binary body", post("Content-Length: 4\r\n", QByteArray("\0\r\n\xff", 4)), "200 keep");
        row("body at the limit", "POST /small HTTP/1.1\r\n" + host + "Content-Length: 10\r\n\r\n0123456789",
            "200 keep");
        row("body beyond the default where a route allows",
            "POST /huge HTTP/1.1\r\n" + host + "Content-Length: 1100000\r\n\r\n" + QByteArray(1'100'000, 'x'),
            "200 keep");
        row("upgrade is ignored", get("Connection: Upgrade\r\nUpgrade: websocket\r\n"), "200 keep");
        row("h2c is ignored", get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMA\r\n"),
            "200 keep");
        row("other methods reach the handler", "PROPFIND / HTTP/1.1\r\n" + host + "\r\n", "200 keep");
        row("trace reaches the handler", "TRACE / HTTP/1.1\r\n" + host + "\r\n", "200 keep");
        row("options of all", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", "200 keep");
        row("keep-alive said", get("Connection: keep-alive\r\n"), "200 keep");
        row("close asked", get("Connection: close\r\n"), "200 close");
        row("close in a list", get("Connection: foo, CLOSE\r\n"), "200 close");
        row("close in the second field", get("Connection: foo\r\nConnection: close\r\n"), "200 close");
        row("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "200 close");
        row("HTTP/1.0 with keep-alive", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "200 close");

        // The request line.
        row("no version", "GET /\r\n" + host + "\r\n", "400 close");
        row("HTTP/0.9", "GET / HTTP/0.9\r\n" + host + "\r\n", "400 close");
        row("HTTP/1.2", "GET / HTTP/1.2\r\n" + host + "\r\n", "400 close");
        row("HTTP/2.0", "GET / HTTP/2.0\r\n" + host + "\r\n", "400 close");
        row("HTTP/1.10", "GET / HTTP/1.10\r\n" + host + "\r\n", "400 close");
        row("lower-case version", "GET / http/1.1\r\n" + host + "\r\n", "400 close");
        row("RTSP", "PLAY / RTSP/1.0\r\n" + host + "\r\n", "400 close");
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400 close");
        row("two blanks", "GET  / HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("trailing blank", "GET / HTTP/1.1 \r\n" + host + "\r\n", "400 close");
        row("blank in the address", "GET /a b HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("tabs for blanks", "GET\t/\tHTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("unknown method", "FETCH / HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("lower-case method", "get / HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("no method", " / HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("connect", "CONNECT core.example:443 HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("relative address", "GET x HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("asterisk on GET", "GET * HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("raw UTF-8", "GET /\xc3\xa4 HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("bad query escape", "GET /?a=%zz HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("parameter twice", "GET /?a=1&a=2 HTTP/1.1\r\n" + host + "\r\n", "400 close");
        row("request line too long", "GET /" + QByteArray(8193 - 14, 'x') + " HTTP/1.1\r\n" + host + "\r\n",
            "414 close");
        row("request line without end", "GET /" + QByteArray(20'000, 'x'), "414 close");
        row("two empty lines before", "\r\n\r\n" + get(""), "400 close");

        // Lines.
        row("bare LF", "GET / HTTP/1.1\nHost: a\n\n", "400 close");
        row("bare LF after a field", "GET / HTTP/1.1\r\nHost: a\nX-A: b\r\n\r\n", "400 close");
        row("bare CR in a value", get("X-A: b\rc\r\n"), "400 close");
        row("NUL in the address", QByteArray("GET /\0 HTTP/1.1\r\n", 17) + host + "\r\n", "400 close");
        row("NUL in a name", get(QByteArray("X-\0A: b\r\n", 9)), "400 close");
        row("NUL in a value", get(QByteArray("X-A: \0b\r\n", 9)), "400 close");
        row("folded line", get("X-A: b\r\n c\r\n"), "400 close");
        row("blank before the first field", "GET / HTTP/1.1\r\n " + host + "\r\n", "400 close");
        row("garbage", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 9), "400 close");

        // Fields.
        row("no colon", get("X-A\r\n"), "400 close");
        row("no name", get(": b\r\n"), "400 close");
        row("blank before the colon", get("X-A : b\r\n"), "400 close");
        row("blank in a name", get("X A: b\r\n"), "400 close");
        row("strange character in a name", get("X(A): b\r\n"), "400 close");
        row("UTF-8 in a name", get("X-\xc3\xa4: b\r\n"), "400 close");
        row("too many fields", get([] {
                QByteArray fields;
                for (int i = 0; i < 100; ++i)
                    fields += "X-" + QByteArray::number(i) + ": y\r\n";
                return fields;
            }()),
            "431 close");
        row("fields too long", get("X-A: " + QByteArray(17'000, 'x') + "\r\n"), "431 close");
        row("no host", "GET / HTTP/1.1\r\n\r\n", "400 close");
        row("two hosts", get(host), "400 close");
        row("host is a list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", "400 close");
        row("host with user", "GET / HTTP/1.1\r\nHost: me@a\r\n\r\n", "400 close");
        row("two authorizations", get("Authorization: a\r\nAuthorization: b\r\n"), "400 close");
        row("two content types", get("Content-Type: a/b\r\nContent-Type: a/b\r\n"), "400 close");
        row("two idempotency keys", get("Idempotency-Key: a\r\nIdempotency-Key: b\r\n"), "400 close");
        row("other expectation", post("Content-Length: 2\r\nExpect: gold\r\n", "xx"), "417 close");

        // Framing: whatever two readers could read in two ways.
        row("chunked", post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"), "411 close");
        row("chunked, odd case", post("Transfer-Encoding: CHUNKED\r\n", "0\r\n\r\n"), "411 close");
        row("gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), "400 close");
        row("chunked, identity", post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"), "400 close");
        row("identity", post("Transfer-Encoding: identity\r\n", ""), "400 close");
        row("xchunked", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), "400 close");
        row("chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
            "400 close");
        row("length and chunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
            "400 close");
        row("chunked and length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"),
            "400 close");
        row("blank before TE's colon", post("Content-Length: 5\r\nTransfer-Encoding : chunked\r\n", "hello"),
            "400 close");
        row("length twice, equal", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), "400 close");
        row("length twice, different", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), "400 close");
        row("length list", post("Content-Length: 5, 5\r\n", "hello"), "400 close");
        row("length with sign", post("Content-Length: +5\r\n", "hello"), "400 close");
        row("negative length", post("Content-Length: -1\r\n", ""), "400 close");
        row("hex length", post("Content-Length: 0x5\r\n", "hello"), "400 close");
        row("length with blank", post("Content-Length: 1 0\r\n", "0123456789"), "400 close");
        row("decimal length", post("Content-Length: 5.0\r\n", "hello"), "400 close");
        row("empty length", post("Content-Length:\r\n", ""), "400 close");
        row("length as word", post("Content-Length: five\r\n", "hello"), "400 close");
        row("length beyond 63 bits", post("Content-Length: 9223372036854775808\r\n", ""), "400 close");
        row("length beyond 64 bits", post("Content-Length: 18446744073709551621\r\n", "hello"), "400 close");
        row("length of 30 digits", post("Content-Length: " + QByteArray(30, '9') + "\r\n", ""), "400 close");
        row("greatest length", post("Content-Length: 999999999999999999\r\n", ""), "413 close");
        row("body too large", post("Content-Length: 1048577\r\n", ""), "413 close");
        row("body too large for the route", "POST /small HTTP/1.1\r\n" + host + "Content-Length: 11\r\n\r\n01234567890",
            "413 close");
        row("a large body that is already on its way", post("Content-Length: 2000000\r\n", QByteArray(2'000'000, 'x')),
            "413 close");
    }

    void verify(Wire& wire, const QString& expected) {
        const auto reply = wire.reply();
        QVERIFY2(reply, "no answer");
        QCOMPARE(reply->status, expected.first(3).toInt());
        QVERIFY(!reply->headers.value("date").isEmpty());
        QVERIFY(!reply->headers.value("x-request-id").isEmpty());
        QCOMPARE(reply->headers.value("x-content-type-options").toByteArray(), "nosniff");
        const bool close = expected.endsWith(u"close");
        QCOMPARE(reply->headers.value("connection").toByteArray(), close ? "close"_ba : QByteArray());
        if (reply->status >= 400)
            QVERIFY2(QJsonDocument::fromJson(reply->body).object().contains(u"errors"), reply->body.constData());
        if (close) {
            QVERIFY(wire.waitForEnd());
            QCOMPARE(wire.received(), ""_ba); // and nothing was made of what followed
        } else {
            const auto again = wire.ask(probe);
            QVERIFY(again);
            QCOMPARE(again->status, 200);
            QVERIFY(again->body.startsWith("GET /probe "));
        }
    }

private Q_SLOTS:
    void initTestCase() {
        HttpServerOptions options;
        options.limits.lingerMs = 100;
        m_server = std::make_unique<HttpServer>(m_handler, m_traffic, m_clock, options);
        const auto listening = m_server->listen();
        QVERIFY2(listening, listening ? "" : qPrintable(listening.error()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void atOnce_data() { rows(); }
    void atOnce() {
        QFETCH(QByteArray, request);
        QFETCH(QString, expected);
        Wire wire(m_server->port());
        wire.send(request);
        verify(wire, expected);
    }

    // A second request behind the first must not be touched when the first one is refused.
    void withAnotherBehind_data() { rows(); }
    void withAnotherBehind() {
        QFETCH(QByteArray, request);
        QFETCH(QString, expected);
        if (expected.startsWith(u"413") || request.size() > 100'000 || request.contains("without end"))
            QSKIP("what follows would be part of the body");
        Wire wire(m_server->port());
        wire.send(request + "GET /smuggled HTTP/1.1\r\nHost: core.example\r\nConnection: close\r\n\r\n");
        const auto reply = wire.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, expected.first(3).toInt());
        if (expected.endsWith(u"keep")) {
            const auto next = wire.reply();
            QVERIFY(next);
            QVERIFY2(next->body.startsWith("GET /smuggled "), next->body.constData());
        }
        QVERIFY(wire.waitForEnd());
        QVERIFY(!wire.received().contains("smuggled"));
    }

    // The same verdict wherever the network cuts the bytes.
    void cutAnywhere_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("expected");
        QTest::newRow("body") << QByteArray("POST /x HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello")
                              << u"200 keep"_s;
        QTest::newRow("bare LF") << "GET / HTTP/1.1\r\nHost: a\n\r\n"_ba << u"400 close"_s;
        QTest::newRow("length and chunked")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
            << u"400 close"_s;
        QTest::newRow("chunked") << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                                 << u"411 close"_s;
    }
    void cutAnywhere() {
        QFETCH(QByteArray, request);
        QFETCH(QString, expected);
        for (qsizetype cut = 1; cut < request.size(); ++cut) {
            Wire wire(m_server->port());
            wire.send(request.first(cut));
            QTest::qWait(1);
            wire.send(request.sliced(cut));
            verify(wire, expected);
            if (QTest::currentTestFailed()) qFatal("cut at %lld", qlonglong(cut));
        }
    }

    void byteByByte() {
        Wire wire(m_server->port());
        const QByteArray request = "POST /slow?x=1 HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello";
        for (const char byte : request) {
            wire.send(QByteArrayView(&byte, 1));
            QTest::qWait(1);
        }
        verify(wire, u"200 keep"_s);
    }

    void refusalsAreReported() {
        Wire wire(m_server->port());
        const auto reply = wire.ask("GET / HTTP/3.0\r\n\r\n");
        QVERIFY(reply);
        const QList<TrafficRecord> records = m_traffic.records();
        QCOMPARE(records.last().status, 400);
        QCOMPARE(records.last().requestId, reply->headers.value("x-request-id").toByteArray());
    }
};

QTEST_GUILESS_MAIN(HttpServerRequestsTest)
#include "HttpServerRequestsTest.moc"
