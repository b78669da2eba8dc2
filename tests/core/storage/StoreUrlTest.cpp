// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreUrl.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Addresses of databases, and what is said of wrong ones.
class StoreUrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSqlite();
    void readsPostgres();
    void refusesAndExplains_data();
    void refusesAndExplains();
};

void StoreUrlTest::readsSqlite() {
    QCOMPARE(StoreUrl::parse(u"sqlite:/var/lib/autospace/core.db"_s)->file, u"/var/lib/autospace/core.db"_s);
    QCOMPARE(StoreUrl::parse(u"sqlite:C:\\data\\core 1.db"_s)->file, u"C:\\data\\core 1.db"_s);
    QVERIFY(StoreUrl::parse(u"sqlite::memory:"_s)->file.isEmpty());
}

void StoreUrlTest::readsPostgres() {
    const auto url = StoreUrl::parse(u"postgres://ada:p%40ss%3Aword@db.example.org:6543/auto%20space?sslmode=verify-full"
                                     "&connect_timeout=3&statement_timeout=1000&lock_timeout=200"_s);
    QVERIFY2(url, url ? "" : qPrintable(url.error()));
    QCOMPARE(url->dialect, Dialect::Postgres);
    QCOMPARE(url->user, u"ada"_s);
    QCOMPARE(url->password, u"p@ss:word"_s);
    QCOMPARE(url->host, u"db.example.org"_s);
    QCOMPARE(url->port, 6543);
    QCOMPARE(url->database, u"auto space"_s);
    QCOMPARE(url->sslMode, u"verify-full"_s);
    QCOMPARE(url->connectTimeoutS, 3);
    QCOMPARE(url->statementTimeoutMs, 1000);
    QCOMPARE(url->lockTimeoutMs, 200);
    QVERIFY(!url->display().contains(u"p@ss"_s));
    QCOMPARE(StoreUrl::parse(u"postgresql:///autospace?host=/run/postgresql"_s)->host, u"/run/postgresql"_s);
    QCOMPARE(StoreUrl::parse(u"postgres://localhost/autospace"_s)->port, 5432);
}

void StoreUrlTest::refusesAndExplains_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << u""_s << u"sqlite:PATH"_s;
    QTest::newRow("other") << u"mysql://localhost/x"_s << u"postgres://"_s;
    QTest::newRow("path") << u"/var/lib/core.db"_s << u"sqlite:PATH"_s;
    QTest::newRow("no file") << u"sqlite:"_s << u"sqlite:PATH"_s;
    QTest::newRow("no database") << u"postgres://a:geheim@localhost"_s << u"no database"_s;
    QTest::newRow("option") << u"postgres://a:geheim@localhost/x?fast=1"_s << u"fast"_s;
    QTest::newRow("mode") << u"postgres://a:geheim@localhost/x?sslmode=maybe"_s << u"verify-full"_s;
    QTest::newRow("timeout") << u"postgres://a:geheim@localhost/x?lock_timeout=soon"_s << u"lock_timeout"_s;
    QTest::newRow("negative") << u"postgres://a:geheim@localhost/x?lock_timeout=-1"_s << u"lock_timeout"_s;
    QTest::newRow("port") << u"postgres://a:geheim@localhost:99999/x"_s << u"postgres://user"_s;
}

void StoreUrlTest::refusesAndExplains() {
    QFETCH(QString, url);
    QFETCH(QString, named);
    const auto parsed = StoreUrl::parse(url);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().contains(named), qPrintable(parsed.error()));
    QVERIFY(!parsed.error().contains(u"geheim"_s));
}

QTEST_GUILESS_MAIN(StoreUrlTest)
#include "StoreUrlTest.moc"
