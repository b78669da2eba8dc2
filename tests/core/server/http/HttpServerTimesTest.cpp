// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines, slow peers and event streams, with limits small enough to wait for.
#include "core/server/http/HttpServer.h"
#include "Served.h"
#include "Wire.h"

using namespace autospace;
using namespace Qt::StringLiterals;

static const QByteArray plain = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
static const QByteArray events = "GET /events HTTP/1.1\r\nHost: a\r\n\r\n";

class HttpServerTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadThatDoesNotEnd() {
        HttpLimits limits;
        limits.headerMs = 200;
        limits.lingerMs = 50;
        Served served(limits);
        Wire wire(served.port());
        QElapsedTimer timer;
        timer.start();
        wire.send("GET / HTTP/1.1\r\n");
        // A byte now and then does not buy time.
        while (timer.elapsed() < 15'000 && wire.received().isEmpty()) {
            wire.send("a");
            QTest::qWait(20);
        }
        const auto reply = wire.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 408);
        QVERIFY2(timer.elapsed() >= 200, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(wire.waitForEnd());
        QCOMPARE(served.handler.handled(), 0);
    }

    void aBodyThatDoesNotEnd() {
        HttpLimits limits;
        limits.requestMs = 300;
        limits.lingerMs = 50;
        Served served(limits);
        Wire wire(served.port());
        wire.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 15'000 && wire.received().isEmpty()) {
            wire.send("a");
            QTest::qWait(20);
        }
        const auto reply = wire.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 408);
        QVERIFY(wire.waitForEnd());
    }

    void idleConnectionsEnd_data() {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("never used") << ""_ba;
        QTest::newRow("used") << plain;
    }
    void idleConnectionsEnd() {
        QFETCH(QByteArray, first);
        HttpLimits limits;
        limits.idleMs = 300;
        Served served(limits);
        Wire wire(served.port());
        if (!first.isEmpty()) QCOMPARE(wire.ask(first)->status, 200);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(wire.waitForEnd());
        QVERIFY2(timer.elapsed() >= 200, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(wire.received(), ""_ba);
    }

    void oldConnectionsEndWithAnAnswer() {
        HttpLimits limits;
        limits.connectionMs = 300;
        Served served(limits);
        Wire wire(served.port());
        QElapsedTimer timer;
        timer.start();
        std::optional<Wire::Reply> reply;
        int answers = 0;
        do {
            reply = wire.ask("GET /later?ms=20 HTTP/1.1\r\nHost: a\r\n\r\n");
            answers += reply ? 1 : 0;
        } while (reply && reply->headers.value("connection") != "close" && timer.elapsed() < 5000);
        QVERIFY(timer.elapsed() >= 300);
        QVERIFY(answers > 1);
        QVERIFY(wire.waitForEnd());
    }

    void aHandlerThatDoesNotAnswer() {
        HttpLimits limits;
        limits.handlerMs = 200;
        limits.lingerMs = 50;
        Served served(limits);
        Wire wire(served.port());
        const auto reply = wire.ask("GET /keep HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(reply);
        QCOMPARE(reply->status, 503);
        QVERIFY(wire.waitForEnd());
        for (Responder& responder : served.handler.takeKept())
            responder.send(Response::text(200, "late"));
        QCOMPARE(Wire(served.port()).ask(plain)->status, 200);
    }

    // Requests pile up behind answers that nobody reads: they are not handled, and the peer is dropped.
    void aReaderThatStops() {
        HttpLimits limits;
        limits.writeStallMs = 500;
        Served served(limits);
        Wire wire(served.port());
        wire.stopReading();
        QByteArray requests;
        for (int i = 0; i < 300; ++i)
            requests += "GET /big?bytes=1000000 HTTP/1.1\r\nHost: a\r\n\r\n";
        wire.send(requests);
        QTRY_COMPARE_WITH_TIMEOUT(served.server->connectionCount(), 0, 15'000);
        QVERIFY2(served.handler.handled() < 60, qPrintable(QString::number(served.handler.handled())));
    }

    void aReaderThatIsOnlySlow() {
        HttpLimits limits;
        limits.writeStallMs = 1000;
        Served served(limits);
        Wire wire(served.port());
        wire.stopReading();
        wire.send("GET /big?bytes=12000000 HTTP/1.1\r\nHost: a\r\n\r\n");
        qint64 received = 0;
        QElapsedTimer timer;
        timer.start();
        wire.socket().setReadBufferSize(300'000);
        while (received <= 12'000'000 && timer.elapsed() < 20'000) {
            QTest::qWait(10);
            received += wire.socket().readAll().size();
        }
        QVERIFY2(received > 12'000'000, qPrintable(QString::number(received)));
    }

    void anEventStream() {
        Served served;
        Wire wire(served.port());
        wire.send(events);
        QVERIFY(wire.waitForText("data: first\n\n"));
        QVERIFY(wire.received().contains("content-type: text/event-stream\r\n"));
        QVERIFY(wire.received().contains("transfer-encoding: chunked\r\n"));
        QVERIFY(wire.received().contains("cache-control: no-store\r\n"));
        QVERIFY(wire.received().contains("x-accel-buffering: no\r\n"));
        QVERIFY(!wire.received().contains("content-length"));
        auto streams = served.handler.takeStreams();
        QCOMPARE(streams.size(), 1u);
        for (int i = 0; i < 100; ++i)
            QVERIFY(streams.front().send({"n", QByteArray::number(i), QByteArray::number(i)}));
        QVERIFY(wire.waitForText("id: 99\nevent: n\ndata: 99\n\n\r\n"));
        QVERIFY(streams.front().isOpen());
        streams.front().close();
        QVERIFY(wire.waitForText("\r\n0\r\n\r\n"));
        QTRY_COMPARE(served.handler.streamsClosed(), 1);
        // A stream that ended cleanly leaves a connection that can be used again.
        const qsizetype before = wire.received().size();
        wire.send(plain);
        QVERIFY(wire.waitFor([&] { return wire.received().sliced(before).contains("GET / 127.0.0.1 plain\n"); }));
    }

    void anEventStreamForHttp10() {
        Served served;
        Wire wire(served.port());
        wire.send("GET /events HTTP/1.0\r\n\r\n");
        QVERIFY(wire.waitForText("\r\n\r\nevent: hello\ndata: first\n\n"));
        QVERIFY(wire.received().contains("connection: close\r\n"));
        QVERIFY(!wire.received().contains("transfer-encoding"));
        served.handler.takeStreams();
        QVERIFY(wire.waitForEnd());
        QVERIFY(wire.received().endsWith("data: first\n\n"));
    }

    void aStreamLearnsThatItsPeerWentAway() {
        Served served;
        Wire wire(served.port());
        wire.send(events);
        QVERIFY(wire.waitForText("data: first"));
        auto streams = served.handler.takeStreams();
        wire.close();
        QTRY_COMPARE(served.handler.streamsClosed(), 1);
        QVERIFY(!streams.front().isOpen());
        QVERIFY(!streams.front().send({"late", "x", {}}));
        bool called = false;
        streams.front().onClosed([&called] { called = true; }); // too late to be told later
        QVERIFY(called);
    }

    void aStreamThatNobodyReadsIsDropped() {
        Served served;
        Wire wire(served.port());
        wire.send(events);
        QVERIFY(wire.waitForText("data: first"));
        auto streams = served.handler.takeStreams();
        wire.stopReading();
        qint64 sent = 0;
        QElapsedTimer timer;
        timer.start();
        while (streams.front().send({"n", QByteArray(10'000, 'x'), {}}) && timer.elapsed() < 20'000) {
            sent += 10'000;
            if (sent % 200'000 == 0) QTest::qWait(1);
        }
        QVERIFY(!streams.front().isOpen());
        QVERIFY2(sent < 40'000'000, qPrintable(QString::number(sent))); // what the system's buffers take, at most
        QTRY_COMPARE(served.handler.streamsClosed(), 1);
        QTRY_COMPARE(served.server->connectionCount(), 0);
    }

    void silentStreamsAreKeptAlive() {
        HttpLimits limits;
        limits.heartbeatMs = 100;
        Served served(limits);
        Wire wire(served.port());
        wire.send(events);
        QVERIFY(wire.waitFor([&] { return wire.received().count(": \n\n") >= 3; }));
        QCOMPARE(served.handler.streamsClosed(), 0);
    }

    void oldStreamsEndCleanly() {
        HttpLimits limits;
        limits.streamMs = 200;
        Served served(limits);
        Wire wire(served.port());
        wire.send(events);
        QVERIFY(wire.waitForText("\r\n0\r\n\r\n"));
        QTRY_COMPARE(served.handler.streamsClosed(), 1);
        QVERIFY(wire.isConnected());
    }

    // Many streams and requests at once from many threads: nothing is lost, nothing is mixed up.
    void manyStreamsAtOnce() {
        Served served;
        std::vector<std::unique_ptr<Wire>> wires;
        for (int i = 0; i < 50; ++i) {
            wires.push_back(std::make_unique<Wire>(served.port()));
            wires.back()->send(events);
        }
        for (const auto& wire : wires)
            QVERIFY(wire->waitForText("data: first"));
        auto streams = served.handler.takeStreams();
        QCOMPARE(streams.size(), 50u);
        {
            std::vector<std::jthread> senders;
            for (size_t t = 0; t < 4; ++t)
                senders.emplace_back([&streams, t] {
                    for (int n = 0; n < 100; ++n)
                        for (size_t s = t; s < streams.size(); s += 4)
                            (void)streams[s].send({"n", QByteArray::number(n), {}});
                });
        }
        for (const auto& wire : wires) {
            QVERIFY(wire->waitForText("data: 99\n"));
            qsizetype at = 0;
            for (int n = 0; n < 100; ++n) {
                const qsizetype next = wire->received().indexOf("data: " + QByteArray::number(n) + "\n", at);
                QVERIFY(next >= at);
                at = next;
            }
        }
        wires.clear();
        QTRY_COMPARE(served.handler.streamsClosed(), 50);
    }
};

QTEST_GUILESS_MAIN(HttpServerTimesTest)
#include "HttpServerTimesTest.moc"
