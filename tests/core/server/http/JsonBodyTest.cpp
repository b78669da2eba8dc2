// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/JsonBody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

// A JSON value of a size that shrinks with its depth, with keys and strings that need escaping.
static QJsonValue anyValue(int depth) {
    const auto text = rc::gen::map(rc::gen::container<std::string>(rc::gen::element('a', ':', '"', '\\', ',', '{')),
                                   [](const std::string& s) { return QString::fromStdString(s); });
    switch (*rc::gen::inRange(0, depth > 0 ? 5 : 3)) {
    case 0: return *text;
    case 1: return *rc::gen::arbitrary<int>();
    case 2: return QJsonValue::Null;
    case 3: {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(anyValue(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            object.insert(*text, anyValue(depth - 1));
        return object;
    }
    }
}

class JsonBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusals_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut") << "{\"a\":1"_ba << u"at byte"_s;
        QTest::newRow("where") << "{\"a\":1,}"_ba << u"at byte 8"_s;
        QTest::newRow("rest") << "{} x"_ba << u"at byte"_s;
        QTest::newRow("array") << "[1]"_ba << u"must be a JSON object"_s;
        QTest::newRow("number") << "5"_ba << u"JSON"_s;
        QTest::newRow("empty") << ""_ba << u"JSON"_s;
        QTest::newRow("not utf-8") << "{\"a\":\"\xff\"}"_ba << u"at byte"_s;
        QTest::newRow("twice") << R"({"a":1,"a":2})"_ba << u"twice"_s;
        QTest::newRow("twice, escaped") << R"({"a":1,"\u0061":2})"_ba << u"twice"_s;
        QTest::newRow("twice, deep") << R"({"x":[{"y":{"a":1,"b":{},"a":1}}]})"_ba << u"twice"_s;
        QTest::newRow("too deep") << "{\"a\":"_ba + QByteArray(5000, '[') + QByteArray(5000, ']') + '}' << u"at byte"_s;
    }
    void refusals() {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const auto result = parseJsonBody(body);
        QVERIFY(!result);
        QCOMPARE(result.error().status(), 400);
        QCOMPARE(result.error().items().first().code, u"invalid_json"_s);
        QVERIFY2(result.error().items().first().detail.contains(says),
                 qPrintable(result.error().items().first().detail));
    }

    void whatQtWritesIsRead() {
        QVERIFY(rc::check("every object is read back", [] {
            const QJsonObject object{{u"v:\"\\"_s, anyValue(4)}};
            for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
                const auto read = parseJsonBody(QJsonDocument(object).toJson(format));
                RC_ASSERT(read.has_value());
                RC_ASSERT(*read == object);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(JsonBodyTest)
#include "JsonBodyTest.moc"
