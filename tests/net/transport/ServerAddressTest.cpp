// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/ServerAddress.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class ServerAddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPeopleType_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty = refused
        QTest::addColumn<QString>("key");
        QTest::newRow("name") << u"garage.example"_s << u"https://garage.example"_s << u"garage.example-443"_s;
        QTest::newRow("case and spaces") << u" Garage.Example "_s << u"https://garage.example"_s
                                         << u"garage.example-443"_s;
        QTest::newRow("port") << u"garage.example:8443"_s << u"https://garage.example:8443"_s
                              << u"garage.example-8443"_s;
        QTest::newRow("default port") << u"https://garage.example:443/"_s << u"https://garage.example"_s
                                      << u"garage.example-443"_s;
        QTest::newRow("this machine") << u"localhost:8080"_s << u"http://localhost:8080"_s << u"localhost-8080"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s << u"127.0.0.1-8080"_s;
        QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s << u"__1-8080"_s;
        QTest::newRow("plain elsewhere") << u"http://garage.example"_s << QString() << QString();
        QTest::newRow("plain below localhost") << u"http://garage.localhost:8080"_s << QString() << QString();
        QTest::newRow("below localhost") << u"garage.localhost:8080"_s << u"https://garage.localhost:8080"_s
                                         << u"garage.localhost-8080"_s;
        QTest::newRow("empty") << u"  "_s << QString() << QString();
        QTest::newRow("path") << u"https://garage.example/api"_s << QString() << QString();
        QTest::newRow("password inside") << u"https://me:secret@garage.example"_s << QString() << QString();
        QTest::newRow("other scheme") << u"ftp://garage.example"_s << QString() << QString();
        QTest::newRow("nonsense") << u"https://"_s << QString() << QString();
    }
    void takesWhatPeopleType() {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QFETCH(QString, key);
        const auto parsed = ServerAddress::parse(typed);
        QCOMPARE(parsed.has_value(), !address.isEmpty());
        if (!parsed) {
            QVERIFY(!parsed.error().part.contains("secret"_L1));
            return;
        }
        QCOMPARE(parsed->text(), address);
        QCOMPARE(parsed->key(), key);
        QCOMPARE(ServerAddress::parse(parsed->text()), parsed);
    }

    void saysWhatIsWrong() {
        using Kind = AddressProblem::Kind;
        const auto problem = [](const QString& typed) { return ServerAddress::parse(typed).error(); };
        QCOMPARE(problem({}).kind, Kind::Empty);
        QCOMPARE(problem(u"https://"_s).kind, Kind::NoAddress);
        QCOMPARE(problem(u"ftp://garage.example"_s).part, u"ftp"_s);
        QCOMPARE(problem(u"http://garage.example"_s).kind, Kind::Unprotected);
        QCOMPARE(problem(u"https://garage.example/api"_s).kind, Kind::TooMuch);
        QCOMPARE(problem(u"https://garage.example/api"_s).part, u"garage.example"_s);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "ServerAddressTest.moc"
