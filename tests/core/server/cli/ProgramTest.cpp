// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/Role.h"
#include "tests/core/server/cli/RunningCore.h"
#include "tests/core/server/http/MadeCertificate.h"
#include "tests/core/server/TestCore.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

// The real program: started, asked over HTTP, ended and killed.
class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        RunningCore core({u"--database"_s, url(u"demo"_s), u"--demo"_s});
        QVERIFY2(core.isListening(), core.errors().constData());
        QVERIFY(core.url().port() > 0);
        QCOMPARE(core.ask("GET", u"/readyz"_s).status, 200);
        const qint64 took = core.terminate();
        QVERIFY2(took >= 0 && took < 5000, qPrintable(QString::number(took)));
        QCOMPARE(QFile::permissions(path(u"demo"_s) + u".data-key"_s) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void demoAccountsCanSignIn() {
        const auto accounts = RunningCore::run({u"demo-accounts"_s});
        QCOMPARE(accounts.code, 0);
        RunningCore core({u"--database"_s, copy(u"demo"_s, u"accounts"_s)});
        QSet<QString> roles, organizations;
        for (const QByteArray& line : accounts.out.trimmed().split('\n')) {
            const QJsonObject account = QJsonDocument::fromJson(line).object();
            QCOMPARE(account.keys(), (QStringList{u"email"_s, u"org_id"_s, u"password"_s, u"roles"_s}));
            for (const QJsonValue& role : account[u"roles"_s].toArray())
                roles << role.toString();
            organizations << account[u"org_id"_s].toString();
        }
        QCOMPARE(roles.size(), EnumWords<Role>::words.size());
        QVERIFY(organizations.size() >= 2);
        const QByteArray token = core.signIn(manager);
        QVERIFY(!token.isEmpty());
        QCOMPARE(core.ask("GET", bookings(u"?page[size]=1"_s), token).status, 200);
    }

    void whatWasAnsweredSurvivesAKill() {
        const QString database = copy(u"demo"_s, u"kill"_s);
        QSet<QString> answered;
        {
            RunningCore core({u"--database"_s, database});
            const QByteArray token = core.signIn(manager);
            const QString slot = freeSlot(core, token);
            for (int i = 0; i < 25; ++i) {
                const auto reply = core.ask("POST", bookings({}), token, booking(slot, i));
                QVERIFY2(reply.status == 201, reply.body.constData());
                answered << reply.json()[u"data"_s][u"id"_s].toString();
            }
            core.killAtOnce();
        }
        QCOMPARE(RunningCore::run({u"verify"_s, u"--database"_s, database}).code, 0);
        RunningCore again({u"--database"_s, database});
        QVERIFY2(again.isListening(), again.errors().constData());
        const QByteArray token = again.signIn(manager);
        for (const QString& id : answered)
            QCOMPARE(again.ask("GET", bookings(u'/' + id), token).status, 200);
    }

    void endingLosesNothingThatIsUnderWay() {
        const QString database = copy(u"demo"_s, u"end"_s);
        RunningCore core({u"--database"_s, database});
        const QByteArray token = core.signIn(manager);
        const QString slot = freeSlot(core, token);
        std::atomic<int> made = 0;
        std::atomic<bool> stop = false;
        std::jthread client([&] {
            for (int i = 0; !stop; ++i)
                if (core.ask("POST", bookings({}), token, booking(slot, i)).status == 201) ++made;
        });
        while (made < 5)
            QTest::qWait(10);
        const qint64 took = core.terminate();
        stop = true;
        client.join();
        QVERIFY2(took >= 0 && took < 5000, qPrintable(QString::number(took)));
        RunningCore again({u"--database"_s, database});
        const auto list =
            again.ask("GET", bookings(u"?count=true&page[size]=1&filter[plate]=FL-77"_s), again.signIn(manager));
        QCOMPARE(list.json()[u"meta"_s][u"count"_s].toInt(), made.load());
    }

    void aCheckInIsHeardOfAtOnceAndOpenStreamsDoNotHoldTheEndUp() {
        RunningCore core({u"--database"_s, copy(u"demo"_s, u"events"_s)});
        const QByteArray token = core.signIn(manager);
        QTcpSocket stream;
        stream.connectToHost(core.url().host(), static_cast<quint16>(core.url().port()));
        QVERIFY(stream.waitForConnected(5000));
        stream.write("GET /v1/events?org=" + TestCore::org(u"rheintal"_s).toString().toLatin1() +
                     " HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        QByteArray heard;
        const auto changes = [&] { return (heard += stream.readAll()).count("event: change"); };
        QTRY_COMPARE_WITH_TIMEOUT(changes(), 1, 5000);
        QCOMPARE(core.ask("POST", bookings({}), token, booking(freeSlot(core, token), 0)).status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(changes(), 2, 2000);
        const qint64 took = core.terminate();
        QVERIFY2(took >= 0 && took < 5000, qPrintable(QString::number(took)));
    }

    void itSpeaksTls() {
        const MadeCertificate made = MadeCertificate::make("localhost");
        const QString certificate = write(u"tls.crt"_s, made.certificate);
        const QString key = write(u"tls.key"_s, made.key);
        RunningCore core(
            {u"--database"_s, copy(u"demo"_s, u"tls"_s), u"--tls-cert"_s, certificate, u"--tls-key"_s, key});
        QVERIFY2(core.isListening(), core.errors().constData());
        QCOMPARE(core.url().scheme(), u"https"_s);
        QSslSocket socket;
        QSslConfiguration trust = socket.sslConfiguration();
        trust.setCaCertificates(QSslCertificate::fromData(made.certificate));
        socket.setSslConfiguration(trust);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(core.url().port()), u"localhost"_s);
        QVERIFY2(socket.waitForEncrypted(10'000), qPrintable(socket.errorString()));
        socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QByteArray reply;
        QTRY_VERIFY_WITH_TIMEOUT((reply += socket.readAll()).contains("alive"), 10'000);
        RunningCore without({u"--database"_s, copy(u"demo"_s, u"tls2"_s), u"--tls-cert"_s, certificate, u"--tls-key"_s,
                             u"/nowhere/tls.key"_s});
        QVERIFY(!without.isListening());
        QVERIFY(without.errors().contains("/nowhere/tls.key"));
    }

    void aBackupGoesBackAndForth() {
        const QString database = copy(u"demo"_s, u"backup"_s);
        const QString file = m_folder.filePath(u"copy.backup"_s);
        QString cursor, booked;
        {
            RunningCore core({u"--database"_s, database});
            const QByteArray token = core.signIn(manager);
            const auto run = RunningCore::run({u"backup"_s, file, u"--database"_s, database});
            QVERIFY2(run.code == 0, run.err.constData());
            for (const QString& secret : {path(u"demo"_s), file}) {
                QVERIFY(QFileInfo::exists(secret));
                QVERIFY(!(QFileInfo(secret).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            }
            booked = core.ask("POST", bookings({}), token, booking(freeSlot(core, token), 0))
                         .json()[u"data"_s][u"id"_s]
                         .toString();
            QVERIFY(!booked.isEmpty());
            cursor = core.ask("GET", pull({}), token).json()[u"cursor"_s].toString();
            const auto refused = RunningCore::run({u"restore"_s, file, u"--database"_s, database});
            QCOMPARE(refused.code, 1); // the core is running
            QVERIFY(refused.err.contains("running"));
            QVERIFY(core.terminate() >= 0);
        }
        const auto restored = RunningCore::run({u"restore"_s, file, u"--database"_s, database});
        QVERIFY2(restored.code == 0, restored.err.constData());
        RunningCore core({u"--database"_s, database});
        const QByteArray token = core.signIn(manager);
        QCOMPARE(core.ask("GET", bookings(u'/' + booked), token).status, 404);
        const QJsonObject page = core.ask("GET", pull(cursor), token).json();
        QCOMPARE(page[u"reset"_s].toBool(), true);
        QCOMPARE(page[u"reset_reason"_s].toString(), u"restored"_s);
    }

    void onlyOneCoreServesAFile() {
        const QString database = copy(u"demo"_s, u"two"_s);
        RunningCore first({u"--database"_s, database});
        QVERIFY(first.isListening());
        RunningCore second({u"--database"_s, database});
        QVERIFY(!second.isListening());
        QVERIFY(second.errors().contains("running"));
    }

    void anAdministratorIsMadeOnTheCommandLine() {
        const QString database = url(u"admin"_s);
        const QStringList call{u"create-admin"_s, u"--email"_s, u"Root@Platform.example"_s, u"--database"_s, database};
        QCOMPARE(RunningCore::run(call, "short\n").code, 1);
        const auto made = RunningCore::run(call, "correct horse battery\n");
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(RunningCore::run(call, "correct horse battery\n").code, 1);
        RunningCore core({u"--database"_s, database});
        const auto reply =
            core.ask("POST", u"/v1/auth/login"_s, {},
                     {{u"email"_s, u"root@platform.example"_s}, {u"password"_s, u"correct horse battery"_s}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"user"_s][u"memberships"_s][0][u"roles"_s][0].toString(), u"super_admin"_s);
    }

    void aPasswordIsSetOnTheCommandLine() {
        const QString database = copy(u"demo"_s, u"password"_s);
        RunningCore core({u"--database"_s, database});
        const QByteArray token = core.signIn(manager);
        const auto set = RunningCore::run({u"set-password"_s, u"--email"_s, manager, u"--database"_s, database},
                                          "another good password\n");
        QVERIFY2(set.code == 0, set.err.constData());
        QCOMPARE(core.ask("GET", u"/v1/me"_s, token).status, 401);
        QVERIFY(core.signIn(manager).isEmpty());
        QCOMPARE(core.ask("POST", u"/v1/auth/login"_s, {},
                          {{u"email"_s, manager}, {u"password"_s, u"another good password"_s}})
                     .status,
                 200);
        QCOMPARE(RunningCore::run({u"set-password"_s, u"--email"_s, u"nobody@x.example"_s, u"--database"_s, database},
                                  "another good password\n")
                     .code,
                 1);
    }

    void garagesAreImportedByName() {
        const QString file = write(u"one.geojson"_s, R"({"type":"FeatureCollection","features":[{"type":"Feature",
            "geometry":{"type":"Point","coordinates":[9.5,47.1]},"properties":{"name":"Parkplatz Müli","total":3}}]})");
        const QStringList call{u"import"_s,
                               u"garages"_s,
                               file,
                               u"--org"_s,
                               u"Rheintal Parking"_s,
                               u"--database"_s,
                               copy(u"demo"_s, u"import"_s)};
        const auto first = RunningCore::run(call);
        QVERIFY2(first.code == 0, first.err.constData());
        QVERIFY(first.out.contains("Parkplatz Müli: imported with 3 slots"));
        QVERIFY(RunningCore::run(call).out.contains("garages imported: 0 with 0 slots; there already: 1;"));
        write(u"one.geojson"_s, "{\"type\":\n");
        const auto refused = RunningCore::run(call);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("line 2"));
    }

    void itExplainsItself() {
        const auto help = RunningCore::run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char* word : {"serve", "migrate", "verify", "backup", "restore", "import", "create-admin", "openapi",
                                 "demo-accounts", "--listen", "AUTOSPACE_DATABASE"})
            QVERIFY2(help.out.contains(word), word);
        QVERIFY(RunningCore::run({u"--version"_s}).out.startsWith("autospace-core "));
        const auto openapi = RunningCore::run({u"openapi"_s});
        QCOMPARE(openapi.code, 0);
        QCOMPARE(QJsonDocument::fromJson(openapi.out)[u"openapi"_s].toString(), u"3.1.0"_s);
    }

    void wrongUseIsNamed_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::addRow("nothing") << QStringList{} << QByteArray("serve");
        QTest::addRow("command") << QStringList{u"fly"_s} << QByteArray("there are serve");
        QTest::addRow("setting") << QStringList{u"serve"_s, u"--colour"_s, u"red"_s}
                                 << QByteArray("there are database");
        QTest::addRow("another command's flag")
            << QStringList{u"create-admin"_s, u"--email"_s, u"a@b.example"_s, u"--org"_s, u"X"_s} << QByteArray("'org'");
        QTest::addRow("value") << QStringList{u"serve"_s, u"--log-level"_s, u"loud"_s} << QByteArray("debug, info");
        QTest::addRow("address") << QStringList{u"serve"_s,
                                                u"--database"_s,
                                                u"sqlite::memory:"_s,
                                                u"--token-key"_s,
                                                u"k:"_s + QString::fromLatin1(QByteArray(32, 'k').toBase64()),
                                                u"--data-key"_s,
                                                u"k:"_s + QString::fromLatin1(QByteArray(32, 'k').toBase64()),
                                                u"--listen"_s,
                                                u"here"_s}
                                 << QByteArray("HOST:PORT");
        QTest::addRow("database") << QStringList{u"serve"_s, u"--database"_s, u"mysql://x"_s} << QByteArray("sqlite:");
        QTest::addRow("operands") << QStringList{u"backup"_s} << QByteArray("FILE");
        QTest::addRow("twice") << QStringList{u"serve"_s, u"--demo"_s, u"--demo"_s} << QByteArray("twice");
    }
    void wrongUseIsNamed() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const auto run = RunningCore::run(arguments);
        QVERIFY(run.code == 1 || run.code == 2);
        QVERIFY2(run.err.contains(said), run.err.constData());
    }

private:
    const QString manager = u"manager@rheintal.example"_s;

    QString write(const QString& name, const QByteArray& text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.errorString()));
        file.write(text);
        return file.fileName();
    }
    QString path(const QString& name) { return m_folder.filePath(name + u".db"_s); }
    QString url(const QString& name) { return u"sqlite:"_s + path(name); }
    QString copy(const QString& from, const QString& name) {
        for (const QString& end : {QString(), u".data-key"_s, u".token-key"_s})
            if (!QFile::copy(path(from) + end, path(name) + end)) qFatal("%s", qPrintable(path(from) + end));
        return url(name);
    }
    static QString bookings(const QString& rest) { return TestCore::orgPath(u"rheintal"_s, u"bookings"_s + rest); }
    static QString pull(const QString& cursor) {
        return u"/v1/sync/pull?org=%1%2"_s.arg(TestCore::org(u"rheintal"_s).toString(),
                                               cursor.isEmpty() ? QString() : u"&cursor="_s + cursor);
    }
    // A slot of a garage that never closes.
    static QString freeSlot(RunningCore& core, const QByteArray& token) {
        const auto garages = core.ask("GET", TestCore::orgPath(u"rheintal"_s, u"locations?filter[status]=verified"_s), token).json();
        for (const QJsonValue& garage : garages[u"data"_s].toArray())
            if (garage[u"opening_hours"_s].toObject().isEmpty())
                return core
                    .ask("GET",
                         TestCore::orgPath(u"rheintal"_s,
                                           u"spaces?filter[type]=standard&page[size]=1&filter[location_id]="_s +
                                               garage[u"id"_s].toString()),
                         token)
                    .json()[u"data"_s][0][u"id"_s]
                    .toString();
        return {};
    }
    // In two months, one after the other.
    static QJsonObject booking(const QString& slot, int number) {
        const Instant start = SystemClock().now().plusMinutes((60 * 24 * 60) + number * 60);
        return {{u"resource_id"_s, slot},
                {u"starts_at"_s, start.toString()},
                {u"ends_at"_s, start.plusMinutes(55).toString()},
                {u"plate"_s, u"FL-77"_s}};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
