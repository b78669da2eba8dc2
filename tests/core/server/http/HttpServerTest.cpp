// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpServer.h"
#include "Served.h"
#include "Wire.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace autospace;
using namespace Qt::StringLiterals;

static QByteArray get(QByteArrayView target, QByteArrayView fields = {}) {
    return "GET " + target.toByteArray() + " HTTP/1.1\r\nHost: core.example\r\n" + fields.toByteArray() + "\r\n";
}

class HttpServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneConnectionManyRequests() {
        Served served;
        Wire wire(served.port());
        for (int i = 0; i < 20; ++i) {
            const auto reply = wire.ask(get("/" + QByteArray::number(i)));
            QVERIFY(reply);
            QCOMPARE(reply->body, "GET /" + QByteArray::number(i) + " 127.0.0.1 plain\n");
        }
        QCOMPARE(served.server->connectionCount(), 1);
        wire.close();
        QTRY_COMPARE(served.server->connectionCount(), 0);
        QCOMPARE(served.server->url(), u"http://127.0.0.1:%1"_s.arg(served.port()));
    }

    // Answers keep the order of the requests, also when one takes its time on another thread.
    void pipelining() {
        Served served;
        Wire wire(served.port());
        QByteArray requests;
        for (int i = 0; i < 60; ++i)
            requests +=
                i % 20 == 10 ? get("/later?ms=20&i=" + QByteArray::number(i)) : get("/" + QByteArray::number(i));
        wire.send(requests);
        for (int i = 0; i < 60; ++i) {
            const auto reply = wire.reply();
            QVERIFY(reply);
            const QByteArray path = i % 20 == 10 ? "/later"_ba : "/" + QByteArray::number(i);
            QVERIFY2(reply->body.startsWith("GET " + path + ' '), reply->body.constData());
        }
    }

    void whatIsLostOrThrownIs500() {
        Served served;
        Wire wire(served.port());
        for (const char* path : {"/lose", "/throw", "/lose"}) {
            const auto reply = wire.ask(get(path));
            QVERIFY(reply);
            QCOMPARE(reply->status, 500);
            QVERIFY(reply->body.contains(reply->headers.value("x-request-id").toByteArray()));
            QVERIFY(!reply->body.contains("as asked"));
        }
        QCOMPARE(wire.ask(get("/fine"))->status, 200);
    }

    void headersOfEveryAnswer() {
        Served served;
        Wire wire(served.port());
        const auto reply = wire.ask(get("/"));
        QVERIFY(reply);
        const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply->headers.value("date")),
                                                       u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        QVERIFY2(date.isValid(), reply->headers.value("date").toByteArray().constData());
        QCOMPARE(reply->headers.value("cache-control").toByteArray(), "no-store");
        QCOMPARE(reply->headers.value("x-content-type-options").toByteArray(), "nosniff");
        QVERIFY(!reply->headers.contains("strict-transport-security"));
        QVERIFY(!reply->headers.contains("server"));
    }

    void requestIds_data() {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("kept");
        QTest::newRow("plain") << "abc-1.2_Z"_ba << true;
        QTest::newRow("longest") << QByteArray(64, 'x') << true;
        QTest::newRow("too long") << QByteArray(65, 'x') << false;
        QTest::newRow("blank") << "a b"_ba << false;
        QTest::newRow("quote") << "a\"b"_ba << false;
        QTest::newRow("markup") << "<b>"_ba << false;
        QTest::newRow("empty") << ""_ba << false;
    }
    void requestIds() {
        QFETCH(QByteArray, sent);
        QFETCH(bool, kept);
        if (!m_served) m_served = std::make_unique<Served>();
        static QSet<QByteArray> made;
        Wire wire(m_served->port());
        for (int i = 0; i < 2; ++i) {
            const auto reply = wire.ask(get("/", "X-Request-Id: " + sent + "\r\n"));
            QVERIFY(reply);
            const QByteArray id = reply->headers.value("x-request-id").toByteArray();
            QCOMPARE(id == sent, kept);
            if (kept) continue;
            QVERIFY2(id.startsWith("core-") && !made.contains(id), id.constData());
            made.insert(id);
        }
    }

    void headHasNoBody() {
        Served served;
        Wire wire(served.port());
        const auto reply = wire.ask("HEAD /big?bytes=5000 HTTP/1.1\r\nHost: a\r\n\r\n", Wire::Expect::NoBody);
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(wire.ask(get("/next"))->body, "GET /next 127.0.0.1 plain\n");
    }

    void expectContinue() {
        Served served;
        Wire wire(served.port());
        wire.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-Continue\r\n\r\n");
        QVERIFY(wire.waitForText("HTTP/1.1 100 Continue\r\n\r\n"));
        QCOMPARE(served.handler.handled(), 0);
        QVERIFY(wire.ask("hello")->body.endsWith("\nhello"));
        // With the body already there, nobody waits for leave.
        wire.send("POST /y HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello");
        QVERIFY(wire.waitForText("\nhello"));
        QVERIFY(!wire.received().contains("100 Continue"));
    }

    void expectContinueIsRefusedBeforeTheBody() {
        Served served;
        Wire wire(served.port());
        wire.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(wire.reply()->status, 413);
        QVERIFY(wire.waitForEnd());
        Wire old(served.port());
        old.send("POST /x HTTP/1.0\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        QTest::qWait(50);
        QCOMPARE(old.received(), ""_ba);
        QVERIFY(old.ask("hello")->body.endsWith("\nhello"));
    }

    void largeBodiesComeWhole() {
        Served served;
        Wire wire(served.port());
        const QByteArray body(5'000'000, 'b');
        const auto reply = wire.ask("POST /huge HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n\r\n" + body);
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QVERIFY(reply->body.endsWith(body));
        const auto big = wire.ask(get("/big?bytes=20000000"));
        QVERIFY(big);
        QCOMPARE(big->body.size(), 20'000'000);
    }

    void bodiesShareABudget() {
        HttpLimits limits;
        limits.heldBodyBytes = 1'000'000;
        Served served(limits);
        Wire first(served.port());
        first.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(first.waitForText("100 Continue"));
        Wire second(served.port());
        const auto refused = second.ask("POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n");
        QVERIFY(refused);
        QCOMPARE(refused->status, 503);
        first.close(); // gives back what it held
        QTRY_COMPARE(served.server->connectionCount(), 0);
        Wire third(served.port());
        const auto taken =
            third.ask("POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n" + QByteArray(900'000, 'x'));
        QVERIFY(taken);
        QCOMPARE(taken->status, 200);
    }

    void theServerIsFull_data() {
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("perAddress");
        QTest::newRow("all") << 2 << 100;
        QTest::newRow("one address") << 100 << 2;
    }
    void theServerIsFull() {
        QFETCH(int, all);
        QFETCH(int, perAddress);
        HttpLimits limits;
        limits.connections = all;
        limits.connectionsPerAddress = perAddress;
        limits.lingerMs = 100;
        Served served(limits);
        Wire first(served.port());
        Wire second(served.port());
        QCOMPARE(first.ask(get("/"))->status, 200);
        QCOMPARE(second.ask(get("/"))->status, 200);
        Wire third(served.port());
        const auto refused = third.reply();
        QVERIFY(refused);
        QCOMPARE(refused->status, 503);
        QVERIFY(refused->headers.contains("retry-after"));
        QVERIFY(third.waitForEnd());
        QCOMPARE(first.ask(get("/"))->status, 200);
        first.close();
        QTRY_COMPARE(served.server->connectionCount(), 1);
        Wire fourth(served.port());
        QCOMPARE(fourth.ask(get("/"))->status, 200);
    }

    // A peer that goes away while its request is handled is not answered, and nobody minds.
    void thePeerGoesAway() {
        Served served;
        Wire wire(served.port());
        wire.send(get("/keep"));
        QTRY_COMPARE(served.handler.handled(), 1);
        wire.close();
        QTRY_COMPARE(served.server->connectionCount(), 0);
        for (Responder& responder : served.handler.takeKept())
            responder.send(Response::text(200, "late"));
    }

    void answersMayOutliveTheServer() {
        Served served;
        Wire wire(served.port());
        wire.send(get("/keep"));
        Wire events(served.port());
        events.send(get("/events"));
        QTRY_COMPARE(served.handler.handled(), 2);
        QVERIFY(events.waitForText("data: first"));
        served.server.reset();
        QVERIFY(wire.waitForEnd());
        for (Responder& responder : served.handler.takeKept())
            responder.send(Response::text(200, "late"));
        QCOMPARE(served.handler.streamsClosed(), 1);
        for (EventStream& stream : served.handler.takeStreams())
            QVERIFY(!stream.send({"late", "x", {}}));
    }

    void theOriginBehindAProxy() {
        HttpServerOptions options;
        options.proxies = *TrustedProxies::parse({u"127.0.0.0/8"_s});
        options.limits.connectionsPerAddress = 1;
        Served served(std::move(options));
        Wire wire(served.port());
        QCOMPARE(wire.ask(get("/", "X-Forwarded-For: 198.51.100.7, 203.0.113.9\r\nX-Forwarded-Proto: https\r\n"))->body,
                 "GET / 203.0.113.9 tls\n");
        Wire another(served.port()); // the proxy's own connections are not counted
        QCOMPARE(another.ask(get("/"))->body, "GET / 127.0.0.1 plain\n");
    }

    void strangersAreNotBelieved() {
        Served served;
        Wire wire(served.port());
        QCOMPARE(wire.ask(get("/", "X-Forwarded-For: 198.51.100.7\r\nX-Forwarded-Proto: https\r\n"))->body,
                 "GET / 127.0.0.1 plain\n");
    }

    void whereItCannotListen() {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        ScriptedHandler handler;
        TrafficRecorder traffic;
        const SystemClock clock;
        HttpServer server(handler, traffic, clock, HttpServerOptions{.port = taken.serverPort()});
        const auto listening = server.listen();
        QVERIFY(!listening);
        QVERIFY2(listening.error().startsWith(u"cannot listen on 127.0.0.1:%1: "_s.arg(taken.serverPort())),
                 qPrintable(listening.error()));
        HttpServer half(handler, traffic, clock, HttpServerOptions{.certificateFile = u"x.pem"_s});
        QVERIFY(half.listen().error().contains(u"both"));
    }

    // While the process has no free file descriptor nobody can be accepted; later everybody is.
    void noDescriptorLeft() {
#ifdef Q_OS_UNIX
        Served served;
        QTcpSocket waiting;
        waiting.connectToHost(QHostAddress(QHostAddress::LocalHost), served.port());
        std::vector<int> taken;
        for (int copy = ::dup(0); copy >= 0; copy = ::dup(0))
            taken.push_back(copy);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot accept a connection: .+"_s));
        QTest::qWait(100);
        QCOMPARE(served.server->connectionCount(), 0);
        for (const int copy : taken)
            ::close(copy);
        QTRY_COMPARE(served.server->connectionCount(), 1);
        QCOMPARE(Wire(served.port()).ask(get("/"))->status, 200);
#else
        QSKIP("descriptors are not counted here");
#endif
    }

    void draining() {
        Served served;
        Wire idle(served.port());
        QCOMPARE(idle.ask(get("/"))->status, 200);
        Wire busy(served.port());
        busy.send(get("/later?ms=1000"));
        Wire events(served.port());
        events.send(get("/events"));
        QVERIFY(events.waitForText("data: first"));
        Wire partly(served.port());
        partly.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(partly.waitForText("100 Continue"));
        partly.send("he");
        QTRY_COMPARE(served.handler.handled(), 3);

        QSignalSpy drained(served.server.get(), &HttpServer::drained);
        const quint16 port = served.port();
        served.server->drain(10'000);
        QVERIFY(events.waitForText("\r\n0\r\n\r\n"));
        QVERIFY(events.waitForEnd());
        QVERIFY(idle.waitForEnd());
        const auto finished = partly.ask("llo");
        QVERIFY(finished);
        QCOMPARE(finished->headers.value("connection").toByteArray(), "close");
        const auto answer = busy.reply();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->headers.value("connection").toByteArray(), "close");
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(drained.first().first().toBool(), true);
        QVERIFY(!Wire(port).isConnected());
    }

    void drainingEndsAtItsDeadline() {
        Served served;
        Wire wire(served.port());
        wire.send(get("/keep"));
        QTRY_COMPARE(served.handler.handled(), 1);
        QSignalSpy drained(served.server.get(), &HttpServer::drained);
        served.server->drain(200);
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(drained.first().first().toBool(), false);
        QVERIFY(wire.waitForEnd());
    }

    void drainingNothing() {
        Served served;
        QSignalSpy drained(served.server.get(), &HttpServer::drained);
        served.server->drain(10'000);
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(drained.first().first().toBool(), true);
    }

    void cleanupTestCase() { m_served.reset(); }

private:
    std::unique_ptr<Served> m_served; // of several rows
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "HttpServerTest.moc"
