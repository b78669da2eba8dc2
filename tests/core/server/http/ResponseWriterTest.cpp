// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ResponseWriter.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class ResponseWriterTest : public QObject {
    Q_OBJECT

    static QByteArray encoded(const Response& response, ResponseFrame frame = {}) {
        frame.date = "Fri, 15 Jan 2027 08:00:00 GMT";
        frame.requestId = "r-1";
        return encodeResponseHead(response, frame);
    }

private Q_SLOTS:
    void aWholeHead() {
        QCOMPARE(encoded(Response::text(200, "hello")),
                 "HTTP/1.1 200 OK\r\n"
                 "content-type: text/plain; charset=utf-8\r\n"
                 "content-length: 5\r\n"
                 "date: Fri, 15 Jan 2027 08:00:00 GMT\r\n"
                 "x-request-id: r-1\r\n"
                 "cache-control: no-store\r\n"
                 "content-security-policy: default-src 'none'; frame-ancestors 'none'\r\n"
                 "cross-origin-resource-policy: same-origin\r\n"
                 "referrer-policy: no-referrer\r\n"
                 "x-content-type-options: nosniff\r\n"
                 "\r\n"_ba);
    }

    void framing_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("body");
        QTest::addColumn<QByteArray>("has");
        QTest::addColumn<QByteArray>("lacks");
        using Body = ResponseFrame::Body;
        QTest::newRow("sized") << 200 << int(Body::Sized) << "\r\ncontent-length: 5\r\n"_ba << "chunked"_ba;
        QTest::newRow("head without known length") << 200 << int(Body::None) << ""_ba << "content-length"_ba;
        QTest::newRow("no content") << 204 << int(Body::Sized) << "204 No Content\r\n"_ba << "content-length"_ba;
        QTest::newRow("not modified") << 304 << int(Body::Sized) << "304 Not Modified\r\n"_ba << "content-length"_ba;
        QTest::newRow("chunked") << 200 << int(Body::Chunked) << "\r\ntransfer-encoding: chunked\r\n"_ba
                                 << "content-length"_ba;
        QTest::newRow("until close") << 200 << int(Body::UntilClose) << ""_ba << "content-length"_ba;
        QTest::newRow("unknown status") << 299 << int(Body::Sized) << "HTTP/1.1 299 Status\r\n"_ba << ""_ba;
    }
    void framing() {
        QFETCH(int, status);
        QFETCH(int, body);
        QFETCH(QByteArray, has);
        QFETCH(QByteArray, lacks);
        Response response = Response::text(status, "hello");
        const QByteArray head = encoded(response, {.body = ResponseFrame::Body(body)});
        QVERIFY2(head.contains(has), head.constData());
        if (!lacks.isEmpty()) QVERIFY2(!head.contains(lacks), head.constData());
    }

    void headKeepsTheLengthOfGet() {
        Response response;
        response.headers.set("content-length", "12345");
        QVERIFY(encoded(response, {.body = ResponseFrame::Body::None}).contains("\r\ncontent-length: 12345\r\n"));
    }

    void aHandlerCannotFrame() {
        Response response = Response::text(200, "hello");
        response.withHeader("Content-Length", "7").withHeader("Transfer-Encoding", "chunked");
        response.withHeader("Connection", "upgrade").withHeader("Date", "x").withHeader("X-Request-Id", "y");
        response.withHeader("X-Evil", "a\r\nset-cookie: b");
        const QByteArray head = encoded(response);
        QCOMPARE(head.count("content-length: 5\r\n"), 1);
        for (const char* never :
             {"content-length: 7", "transfer-encoding", "upgrade", "date: x", "x-request-id: y", "\r\nset-cookie"})
            QVERIFY2(!head.contains(never), never);
    }

    void aHandlerMaySetItsOwnPolicy() {
        const QByteArray head =
            encoded(Response::text(200, "x").withHeader("Cache-Control", "max-age=60"), {.tls = true});
        QVERIFY(head.contains("cache-control: max-age=60\r\n"));
        QVERIFY(!head.contains("no-store"));
        QVERIFY(head.contains("strict-transport-security: max-age=31536000\r\n"));
    }

    void closing() { QVERIFY(encoded({}, {.keepAlive = false}).contains("\r\nconnection: close\r\n")); }

    void chunks() {
        QCOMPARE(encodeChunk(QByteArray(26, 'x')), "1a\r\n" + QByteArray(26, 'x') + "\r\n");
        QCOMPARE(encodeChunk({}), "0\r\n\r\n");
    }
};

QTEST_APPLESS_MAIN(ResponseWriterTest)
#include "ResponseWriterTest.moc"
