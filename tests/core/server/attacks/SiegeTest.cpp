// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/MalformedRequests.h"
#include "tests/core/server/attacks/PlainSocket.h"
#include "tests/core/server/cli/RunningCore.h"
#include "tests/core/server/http/MadeCertificate.h"
#include "tests/fakes/WholeAnswer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// The real program against those who wish it ill: malformed requests over TCP and TLS, senders that trickle, readers
// that do not read, and more connections than there may be. It refuses them, serves the others meanwhile, and stays
// small.
class SiegeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const MadeCertificate made = MadeCertificate::make("localhost");
        QFile certificate(m_folder.filePath(u"tls.crt"_s)), key(m_folder.filePath(u"tls.key"_s));
        QVERIFY(certificate.open(QIODevice::WriteOnly) && key.open(QIODevice::WriteOnly));
        certificate.write(made.certificate);
        key.write(made.key);
        m_trust = QSslCertificate::fromData(made.certificate);
        certificate.close();
        key.close();
        const auto start = [&](const QString& name, const QStringList& more) {
            return std::make_unique<RunningCore>(
                QStringList{u"--database"_s, u"sqlite:"_s + m_folder.filePath(name), u"--log-level"_s, u"error"_s} +
                more);
        };
        m_plain = start(u"plain.db"_s, {});
        m_tls = start(u"tls.db"_s, {u"--tls-cert"_s, certificate.fileName(), u"--tls-key"_s, key.fileName()});
        QVERIFY2(m_plain->isListening(), m_plain->errors().constData());
        QVERIFY2(m_tls->isListening(), m_tls->errors().constData());
    }

    void malformedRequestsAreRefused_data() {
        QTest::addColumn<bool>("tls");
        QTest::newRow("TCP") << false;
        QTest::newRow("TLS") << true;
    }
    void malformedRequestsAreRefused() {
        QFETCH(bool, tls);
        RunningCore& core = tls ? *m_tls : *m_plain;
        QCOMPARE(statusOf(exchange(core, "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
        const qint64 before = memoryKiB(core);
        const int descriptors = descriptorsOf(core);
        const QByteArrayList requests = malformedRequests();
        QVERIFY2(requests.size() >= 400, qPrintable(QString::number(requests.size())));
        static const QSet<int> refusals{0, 400, 405, 411, 413, 414, 417, 431, 501, 505}; // 0: closed without a word
        for (const QByteArray& request : requests) {
            const QByteArray answer = exchange(core, request);
            const QByteArray what = request.first(std::min<qsizetype>(120, request.size())).toPercentEncoding(" /:") +
                                    " → " + answer.first(std::min<qsizetype>(60, answer.size()));
            QVERIFY2(refusals.contains(statusOf(answer)), what.constData());
            // Nothing behind it is taken for a second request.
            static const QRegularExpression statusLine(u"HTTP/1.1 [0-9]{3} "_s);
            QVERIFY2(QString::fromLatin1(answer).count(statusLine) <= 1, what.constData());
        }
        QCOMPARE(statusOf(exchange(core, "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")), 200);
        QVERIFY2(memoryKiB(core) - before < 64 * 1024, qPrintable(QString::number(memoryKiB(core) - before)));
        QTRY_VERIFY_WITH_TIMEOUT(descriptorsOf(core) <= descriptors + lazilyOpened, 10'000);
    }

    // Two hundred who send a byte now and then, or read nothing of much; two thousand more who only sit there. Over TLS
    // most of them never get to a request: they begin a handshake and leave it there.
    void theOthersAreServedMeanwhile_data() { malformedRequestsAreRefused_data(); }
    void theOthersAreServedMeanwhile() {
        QFETCH(bool, tls);
        RunningCore& core = tls ? *m_tls : *m_plain;
        const int port = core.url().port();
        const qint64 before = memoryKiB(core);
        const int descriptors = descriptorsOf(core);
        const std::unique_ptr<QSslSocket> good = connected(core);
        const auto served = [&] {
            good->write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
            QByteArray answer;
            while (wholeAnswer(answer) == 0 && good->waitForReadyRead(10'000))
                answer += good->readAll();
            return statusOf(answer) == 200;
        };
        QVERIFY(served());
        const QByteArray begun = tls ? QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                                     : QByteArray("GET /healthz HTTP/1.1\r\nX-A: ");
        std::vector<std::unique_ptr<PlainSocket>> bad;
        for (int i = 0; i < 2200; ++i) {
            bad.push_back(std::make_unique<PlainSocket>(port, i % 11 == 1 ? 4096 : 0));
            if (i % 11 == 0) bad.back()->send(begun);
            if (i % 11 == 1)
                bad.back()->send(QByteArray("GET /v1/openapi.json HTTP/1.1\r\nHost: a\r\n\r\n").repeated(50));
            if (i % 100 != 99) continue;
            for (size_t slow = 0; slow < bad.size(); slow += 11)
                bad[slow]->send("x");
            QVERIFY2(served(), qPrintable(QString::number(i)));
        }
        QVERIFY2(memoryKiB(core) - before < 64 * 1024, qPrintable(QString::number(memoryKiB(core) - before)));
        bad.clear();
        QTRY_VERIFY_WITH_TIMEOUT(descriptorsOf(core) <= descriptors + lazilyOpened, 15'000);
        QVERIFY(served());
    }

    void itEndsWell() {
        QVERIFY(m_plain->terminate() >= 0);
        QVERIFY(m_tls->terminate() >= 0);
    }

private:
    [[nodiscard]] std::unique_ptr<QSslSocket> connected(const RunningCore& core) const {
        auto socket = std::make_unique<QSslSocket>();
        const auto port = static_cast<quint16>(core.url().port());
        if (core.url().scheme() == u"https") {
            QSslConfiguration configuration = socket->sslConfiguration();
            configuration.setCaCertificates(m_trust);
            socket->setSslConfiguration(configuration);
            socket->connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
            if (!socket->waitForEncrypted(10'000)) qFatal("no handshake");
        } else {
            socket->connectToHost(u"127.0.0.1"_s, port);
            if (!socket->waitForConnected(10'000)) qFatal("no connection");
        }
        return socket;
    }
    // Sends it all and reads one answer, with what came together with it.
    [[nodiscard]] QByteArray exchange(const RunningCore& core, const QByteArray& bytes) const {
        const std::unique_ptr<QSslSocket> socket = connected(core);
        socket->write(bytes);
        QByteArray answer;
        while (wholeAnswer(answer) == 0 && socket->waitForReadyRead(2000))
            answer += socket->readAll();
        return answer;
    }
    static int statusOf(const QByteArray& answer) {
        return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : answer.isEmpty() ? 0 : -1;
    }
    static qint64 memoryKiB(const RunningCore& core) {
        QFile status(u"/proc/%1/status"_s.arg(core.processId()));
        if (!status.open(QIODevice::ReadOnly)) return 0;
        const QByteArray text = status.readAll();
        return text.sliced(text.indexOf("VmRSS:") + 6).simplified().split(' ').first().toLongLong();
    }
    static int descriptorsOf(const RunningCore& core) {
        return static_cast<int>(QDir(u"/proc/%1/fd"_s.arg(core.processId()))
                                    .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                                    .size());
    }

    static constexpr int lazilyOpened = 8; // the database's files, on threads that had not used them yet

    QTemporaryDir m_folder;
    QList<QSslCertificate> m_trust;
    std::unique_ptr<RunningCore> m_plain, m_tls;
};

QTEST_GUILESS_MAIN(SiegeTest)
#include "SiegeTest.moc"
