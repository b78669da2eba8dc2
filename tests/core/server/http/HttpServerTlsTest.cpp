// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpServer.h"
#include "core/server/http/TlsFiles.h"
#include "MadeCertificate.h"
#include "Served.h"
#include "Wire.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace autospace;
using namespace Qt::StringLiterals;

class HttpServerTlsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    MadeCertificate m_made = MadeCertificate::make("localhost");

    QString file(const QString& name, const QByteArray& content) {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) qFatal("cannot write a test file");
        return out.fileName();
    }
    HttpServerOptions options(HttpLimits limits = {}) {
        return {.certificateFile = file(u"cert.pem"_s, m_made.certificate),
                .keyFile = file(u"key.pem"_s, m_made.key),
                .limits = limits};
    }
    // A client that trusts the made certificate and nothing else.
    std::unique_ptr<QSslSocket> client(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater) {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = socket->sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(m_made.certificate));
        configuration.setProtocol(protocol);
        configuration.setAllowedNextProtocols({"h2", "http/1.1"});
        socket->setSslConfiguration(configuration);
        return socket;
    }
    bool connectTo(QSslSocket& socket, quint16 port) {
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
        const auto decided = [&] {
            return socket.isEncrypted() || socket.error() != QAbstractSocket::UnknownSocketError;
        };
        (void)QTest::qWaitFor(decided, 5000);
        return socket.isEncrypted();
    }

private Q_SLOTS:
    void serves() {
        Served served(options());
        QVERIFY(served.server->url().startsWith(u"https://127.0.0.1:"));
        auto socket = client();
        QVERIFY2(connectTo(*socket, served.port()), qPrintable(socket->errorString()));
        QCOMPARE(socket->sslConfiguration().nextNegotiatedProtocol(), "http/1.1");
        Wire wire(0, std::move(socket));
        for (int i = 0; i < 3; ++i) {
            const auto reply = wire.ask("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QVERIFY(reply);
            QCOMPARE(reply->body, "GET /x 127.0.0.1 tls\n");
            QCOMPARE(reply->headers.value("strict-transport-security").toByteArray(), "max-age=31536000");
        }
        const auto big = wire.ask("GET /big?bytes=3000000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(big);
        QCOMPARE(big->body.size(), 3'000'000);
        const QByteArray body(900'000, 'b');
        const auto echoed = wire.ask("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n" + body);
        QVERIFY(echoed);
        QVERIFY(echoed->body.endsWith(body));
        const auto last = wire.ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(last);
        QVERIFY(wire.waitForEnd());
    }

    void pipelinesAndStreams() {
        Served served(options());
        auto socket = client();
        QVERIFY(connectTo(*socket, served.port()));
        Wire wire(0, std::move(socket));
        QByteArray requests;
        for (int i = 0; i < 30; ++i)
            requests += "GET /big?bytes=200000 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        wire.send(requests + "GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (int i = 0; i < 30; ++i) {
            const auto reply = wire.reply();
            QVERIFY(reply);
            QCOMPARE(reply->body.size(), 200'000);
        }
        QVERIFY(wire.waitForText("data: first\n\n"));
        wire.close();
        QTRY_COMPARE(served.handler.streamsClosed(), 1);
    }

    void refusalsArrive() {
        HttpLimits limits;
        limits.lingerMs = 100;
        Served served(options(limits));
        auto socket = client();
        QVERIFY(connectTo(*socket, served.port()));
        Wire wire(0, std::move(socket));
        const auto reply =
            wire.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(2'000'000, 'x'));
        QVERIFY(reply);
        QCOMPARE(reply->status, 413);
        QVERIFY(wire.waitForEnd());
    }

    void aReaderThatStops() {
        HttpLimits limits;
        limits.writeStallMs = 500;
        Served served(options(limits));
        auto socket = client();
        QVERIFY(connectTo(*socket, served.port()));
        Wire wire(0, std::move(socket));
        wire.stopReading();
        QByteArray requests;
        for (int i = 0; i < 300; ++i)
            requests += "GET /big?bytes=1000000 HTTP/1.1\r\nHost: a\r\n\r\n";
        wire.send(requests);
        QTRY_COMPARE_WITH_TIMEOUT(served.server->connectionCount(), 0, 15'000);
        QVERIFY2(served.handler.handled() < 60, qPrintable(QString::number(served.handler.handled())));
    }

    void oldProtocolsAreRefused() {
        Served served(options());
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        auto socket = client(QSsl::TlsV1_1);
        QT_WARNING_POP
        QVERIFY(!connectTo(*socket, served.port()));
        for (const auto protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
            auto modern = client(protocol);
            QVERIFY(connectTo(*modern, served.port()));
        }
    }

    void aHandshakeThatDoesNotEnd() {
        HttpLimits limits;
        limits.headerMs = 200;
        Served served(options(limits));
        Wire wire(served.port());
        wire.send("\x16\x03\x01");
        QVERIFY(wire.waitForEnd());
        QTRY_COMPARE(served.server->connectionCount(), 0);
    }

    void plainTextIsNotServed() {
        Served served(options());
        Wire wire(served.port());
        wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(wire.waitForEnd());
        QCOMPARE(served.handler.handled(), 0);
    }

    void badFiles_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("says");
        const MadeCertificate other = MadeCertificate::make("other.example");
        const QString good = file(u"good.pem"_s, m_made.certificate);
        const QString goodKey = file(u"goodkey.pem"_s, m_made.key);
        const QString empty = file(u"empty.pem"_s, "");
        QTest::newRow("no certificate file") << m_folder.filePath(u"none.pem"_s) << goodKey << u"none.pem: "_s;
        QTest::newRow("no key file") << good << m_folder.filePath(u"none.pem"_s) << u"none.pem: "_s;
        QTest::newRow("empty certificate") << empty << goodKey << u"empty.pem: there is no PEM certificate"_s;
        QTest::newRow("empty key") << good << empty << u"empty.pem: there is no PEM key"_s;
        QTest::newRow("swapped") << goodKey << good << u"goodkey.pem: there is no PEM certificate"_s;
        QTest::newRow("no pair") << good << file(u"otherkey.pem"_s, other.key)
                                 << u"otherkey.pem: the key does not belong to the certificate in"_s;
        QTest::newRow("cut key") << good << file(u"cut.pem"_s, m_made.key.first(80))
                                 << u"cut.pem: there is no PEM key"_s;
    }
    void badFiles() {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, says);
        const auto loaded = loadTlsFiles(certificate, key);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().contains(says), qPrintable(loaded.error()));
    }
};

QTEST_GUILESS_MAIN(HttpServerTlsTest)
#include "HttpServerTlsTest.moc"
