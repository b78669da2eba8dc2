// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/TrustedProxies.h"
#include "core/server/http/HttpHeaders.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class TrustedProxiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void origins_data() {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QStringList>("forwarded"); // one entry per header field
        QTest::addColumn<QString>("origin");
        QTest::newRow("stranger") << u"203.0.113.1"_s << QStringList{} << u"203.0.113.1"_s;
        QTest::newRow("stranger who claims") << u"203.0.113.1"_s << QStringList{u"10.0.0.9"_s} << u"203.0.113.1"_s;
        QTest::newRow("proxy without header") << u"10.0.0.1"_s << QStringList{} << u"10.0.0.1"_s;
        QTest::newRow("proxy") << u"10.0.0.1"_s << QStringList{u"198.51.100.7"_s} << u"198.51.100.7"_s;
        QTest::newRow("nearest wins") << u"10.0.0.1"_s << QStringList{u"1.1.1.1, 198.51.100.7"_s} << u"198.51.100.7"_s;
        QTest::newRow("two proxies") << u"10.0.0.1"_s << QStringList{u"198.51.100.7 , 10.2.3.4"_s} << u"198.51.100.7"_s;
        QTest::newRow("two fields") << u"10.0.0.1"_s << QStringList{u"1.1.1.1"_s, u"198.51.100.7"_s}
                                    << u"198.51.100.7"_s;
        QTest::newRow("only proxies") << u"10.0.0.1"_s << QStringList{u"10.0.0.2, 10.0.0.3"_s} << u"10.0.0.1"_s;
        QTest::newRow("nonsense") << u"10.0.0.1"_s << QStringList{u"198.51.100.7, unknown"_s} << u"10.0.0.1"_s;
        QTest::newRow("mapped peer") << u"::ffff:10.0.0.1"_s << QStringList{u"198.51.100.7"_s} << u"198.51.100.7"_s;
        QTest::newRow("mapped stranger") << u"::ffff:203.0.113.1"_s << QStringList{} << u"203.0.113.1"_s;
        QTest::newRow("v6 proxy") << u"fd00::1"_s << QStringList{u"2001:db8::5"_s} << u"2001:db8::5"_s;
    }
    void origins() {
        QFETCH(QString, peer);
        QFETCH(QStringList, forwarded);
        QFETCH(QString, origin);
        const auto proxies = TrustedProxies::parse({u"10.0.0.0/8"_s, u"fd00::1"_s});
        QVERIFY(proxies);
        HttpHeaders headers;
        headers.add("host", "a");
        for (const QString& field : forwarded)
            headers.add("X-Forwarded-For", field.toLatin1());
        headers.add("accept", "b");
        QCOMPARE(proxies->origin(QHostAddress(peer), headers).toString(), origin);
    }

    void secure() {
        const auto proxies = TrustedProxies::parse({u"10.0.0.1"_s});
        HttpHeaders https;
        https.add("X-Forwarded-Proto", "https");
        HttpHeaders both = https;
        both.add("X-Forwarded-Proto", "http");
        const QHostAddress proxy(u"10.0.0.1"_s);
        QVERIFY(proxies->isSecure(proxy, false, https));
        QVERIFY(!proxies->isSecure(proxy, false, both));
        QVERIFY(!proxies->isSecure(proxy, false, {}));
        QVERIFY(proxies->isSecure(proxy, true, {}));
        QVERIFY(!proxies->isSecure(QHostAddress(u"10.0.0.2"_s), false, https));
        QVERIFY(!TrustedProxies().isSecure(proxy, false, https));
    }

    void badNetworks_data() {
        QTest::addColumn<QString>("network");
        for (const char* bad : {"", "proxy", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "::1/129"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }
    void badNetworks() {
        QFETCH(QString, network);
        const auto proxies = TrustedProxies::parse({u"10.0.0.1"_s, network});
        QVERIFY(!proxies);
        QVERIFY(proxies.error().contains(u'\'' + network + u'\''));
    }
};

QTEST_APPLESS_MAIN(TrustedProxiesTest)
#include "TrustedProxiesTest.moc"
