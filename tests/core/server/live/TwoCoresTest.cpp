// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpServer.h"
#include "tests/core/server/TestCore.h"
#include "tests/fakes/PostgresCluster.h"

#include <QTcpSocket>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Two cores on one PostgreSQL, as behind a load balancer: what one of them changes, the other's clients hear of.
class TwoCoresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QString url = m_cluster.freshUrl();
        m_first = std::make_unique<TestCore>(url, Threading::Threads);
        m_first->fillDemo();
        m_second = std::make_unique<TestCore>(url, Threading::Threads);
        m_http = std::make_unique<HttpServer>(m_second->app->router(), m_second->traffic, m_second->clock,
                                              HttpServerOptions());
        QVERIFY(m_http->listen());
        m_token = m_first->signInBlocking(u"manager@rheintal.example"_s);
        QVERIFY(!m_token.isEmpty());
    }
    void cleanupTestCase() {
        m_http.reset();
        m_second.reset();
        m_first.reset();
    }

    void aChangeAtOneCoreIsHeardAtTheOther() {
        QTcpSocket socket;
        open(socket);
        QTRY_VERIFY_WITH_TIMEOUT(received(socket).count("event: change") == 1, 10'000);
        CommitNotice notice;
        notice.sequences.insert(TestCore::org(u"rheintal"_s), 1'000'000);
        announce(notice);
        QTRY_VERIFY_WITH_TIMEOUT(received(socket).contains("id: 1000000\n"), 10'000);
    }

    void aSessionThatEndsAtOneCoreIsCutAtTheOther() {
        QTcpSocket socket;
        open(socket);
        QTRY_VERIFY_WITH_TIMEOUT(received(socket).contains("event: change"), 10'000);
        CommitNotice notice;
        notice.endedSessions << m_first->all<SignInSession>()[0]->id;
        announce(notice);
        QTRY_VERIFY_WITH_TIMEOUT(received(socket).contains("event: signed_out"), 10'000);
    }

    void afterTheDatabaseWasAwayClientsAreSentBack() {
        QTcpSocket socket;
        open(socket);
        QTRY_VERIFY_WITH_TIMEOUT(received(socket).contains("event: change"), 10'000);
        m_cluster.crashAndRestart();
        QTRY_VERIFY_WITH_TIMEOUT(received(socket).endsWith("0\r\n\r\n") ||
                                     socket.state() == QAbstractSocket::UnconnectedState,
                                 30'000);
    }

private:
    void announce(const CommitNotice& notice) {
        auto session = m_first->app->store().session();
        QVERIFY((*session)->begin(Access::Write));
        QVERIFY((*session)->announce(notice.toText()));
        QVERIFY((*session)->commit());
    }
    void open(QTcpSocket& socket) {
        m_received.clear();
        socket.connectToHost(m_http->address(), m_http->port());
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET /v1/events?org=" + TestCore::org(u"rheintal"_s).toString().toLatin1() +
                     " HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer " + m_token + "\r\n\r\n");
    }
    const QByteArray& received(QTcpSocket& socket) { return m_received += socket.readAll(); }

    PostgresCluster m_cluster;
    std::unique_ptr<TestCore> m_first;
    std::unique_ptr<TestCore> m_second;
    std::unique_ptr<HttpServer> m_http;
    QByteArray m_token;
    QByteArray m_received;
};

QTEST_GUILESS_MAIN(TwoCoresTest)
#include "TwoCoresTest.moc"
