// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/RequestTarget.h"
#include "core/server/http/ApiError.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class RequestTargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("query");
        QTest::newRow("root") << "/"_ba << "/"_ba << u""_s;
        QTest::newRow("path stays encoded") << "/a%2Fb"_ba << "/a%2Fb"_ba << u""_s;
        QTest::newRow("query") << "/a?b=1&c=%20x"_ba << "/a"_ba << u"b=1|c= x"_s;
        QTest::newRow("brackets") << "/a?filter[status]=held&page[size]=5"_ba << "/a"_ba
                                  << u"filter[status]=held|page[size]=5"_s;
        QTest::newRow("encoded brackets") << "/a?filter%5Bstatus%5D=held"_ba << "/a"_ba << u"filter[status]=held"_s;
        QTest::newRow("plus is plus") << "/a?at=10:00+02:00"_ba << "/a"_ba << u"at=10:00+02:00"_s;
        QTest::newRow("no value") << "/a?x&y="_ba << "/a"_ba << u"x=|y="_s;
        QTest::newRow("value with equals") << "/a?x=b==&&"_ba << "/a"_ba << u"x=b=="_s;
        QTest::newRow("empty query") << "/a?"_ba << "/a"_ba << u""_s;
        QTest::newRow("second mark") << "/a?x=?"_ba << "/a"_ba << u"x=?"_s;
        QTest::newRow("absolute") << "http://core.example:8080/v1/me?x=1"_ba << "/v1/me"_ba << u"x=1"_s;
        QTest::newRow("absolute, upper case") << "HTTPS://core.example/v1"_ba << "/v1"_ba << u""_s;
        QTest::newRow("absolute, no path") << "http://core.example"_ba << "/"_ba << u""_s;
        QTest::newRow("absolute, only query") << "http://core.example?x=1"_ba << "/"_ba << u"x=1"_s;
        QTest::newRow("asterisk") << "*"_ba << "*"_ba << u""_s;
    }
    void accepts() {
        QFETCH(QByteArray, target);
        const auto result = RequestTarget::parse(target);
        QVERIFY(result);
        QTEST(result->path, "path");
        QStringList items;
        for (const auto& [name, value] : result->query.items())
            items.append(name + u'=' + value);
        QTEST(items.join(u'|'), "query");
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("parameter");
        QTest::newRow("empty") << ""_ba << QString();
        QTest::newRow("relative") << "v1/me"_ba << QString();
        QTest::newRow("fragment") << "/a#b"_ba << QString();
        QTest::newRow("backslash") << "/a\\b"_ba << QString();
        QTest::newRow("raw byte") << "/\xc3\xa9"_ba << QString();
        QTest::newRow("space") << "/a b"_ba << QString();
        QTest::newRow("other scheme") << "ftp://core.example/"_ba << QString();
        QTest::newRow("no authority") << "http:///v1"_ba << QString();
        QTest::newRow("authority form") << "core.example:443"_ba << QString();
        QTest::newRow("twice") << "/a?x=1&y=2&x=3"_ba << u"x"_s;
        QTest::newRow("twice, encoded") << "/a?x=1&%78=3"_ba << u"%78"_s;
        QTest::newRow("bad escape in name") << "/a?%g=1"_ba << u"%g"_s;
        QTest::newRow("bad escape in value") << "/a?q=%"_ba << u"q"_s;
        QTest::newRow("NUL") << "/a?q=%00"_ba << u"q"_s;
        QTest::newRow("no name") << "/a?=1"_ba << u""_s;
        QByteArray many = "/a?"_ba;
        for (int i = 0; i < 101; ++i)
            many += "p" + QByteArray::number(i) + "&";
        QTest::newRow("too many") << many << QString();
    }
    void refuses() {
        QFETCH(QByteArray, target);
        QFETCH(QString, parameter);
        const auto result = RequestTarget::parse(target);
        QVERIFY(!result);
        QCOMPARE(result.error().status(), 400);
        const ErrorSource source = result.error().items().first().source;
        QCOMPARE(source.text, parameter);
        QCOMPARE(source.kind == ErrorSource::Kind::Parameter, !parameter.isNull());
    }

    void aMissingParameterIsNotAnEmptyOne() {
        const auto target = RequestTarget::parse("/a?x=");
        QVERIFY(target);
        QVERIFY(target->query.contains(u"x"));
        QVERIFY(!target->query.contains(u"y"));
        QCOMPARE(target->query.value(u"x"), u""_s);
        QCOMPARE(target->query.value(u"y"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(RequestTargetTest)
#include "RequestTargetTest.moc"
