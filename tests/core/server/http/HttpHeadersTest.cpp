// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpHeaders.h"

#include <QTest>
#include <rapidcheck.h>

using namespace autospace;

class HttpHeadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesIgnoreCase() {
        HttpHeaders headers;
        headers.add("Content-TYPE", "  application/json\t");
        QCOMPARE(headers.value("content-type").toByteArray(), "application/json");
        QCOMPARE(headers.value("CONTENT-TYPE").toByteArray(), "application/json");
        QCOMPARE(headers.nameAt(0).toByteArray(), "content-type");
        QVERIFY(headers.value("content-typ").isNull());
        QVERIFY(!headers.contains("content-types"));
    }

    void severalOfOneName() {
        HttpHeaders headers;
        headers.add("a", "1");
        headers.add("b", "2");
        headers.add("A", "3");
        QCOMPARE(headers.count("a"), 2);
        QCOMPARE(headers.value("a").toByteArray(), "1");
        headers.set("a", "4");
        QCOMPARE(headers.count("a"), 1);
        QCOMPARE(headers.value("a").toByteArray(), "4");
        QCOMPARE(headers.value("b").toByteArray(), "2");
        headers.remove("a");
        QCOMPARE(headers.size(), 1);
    }

    void anEmptyValueIsThere() {
        HttpHeaders headers;
        headers.add("x", "");
        QVERIFY(headers.contains("x"));
        QVERIFY(headers.value("x").isEmpty());
        QVERIFY(!headers.value("x").isNull());
    }

    void aValueNeverStartsAnotherLine() {
        HttpHeaders headers;
        headers.add("location", QByteArrayView("a\r\nset-cookie: x\0y\x7f"
                                               "z",
                                               20));
        QCOMPARE(headers.value("location").toByteArray(), "a  set-cookie: x y z");
    }

    void tokens() {
        QVERIFY(HttpHeaders::isToken("x-Request_id.~1"));
        for (const char* bad : {"", "a b", "a:", "a\n", "\xc3\xa9", "a(b)"})
            QVERIFY2(!HttpHeaders::isToken(bad), bad);
    }

    // Whatever was added is found again in order, untouched by what stands beside it.
    void keepsWhatWasAdded() {
        QVERIFY(rc::check("headers keep their fields", [] {
            const auto word = rc::gen::container<std::string>(rc::gen::inRange<char>('!', '~'));
            const auto fields = *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(
                rc::gen::pair(rc::gen::nonEmpty(word), word));
            HttpHeaders headers;
            for (const auto& [name, value] : fields)
                headers.add(name, value);
            RC_ASSERT(size_t(headers.size()) == fields.size());
            for (qsizetype i = 0; i < headers.size(); ++i) {
                const auto& [name, value] = fields[size_t(i)];
                RC_ASSERT(headers.nameAt(i).toByteArray() == QByteArray::fromStdString(name).toLower());
                RC_ASSERT(headers.valueAt(i).toByteArray() == QByteArray::fromStdString(value));
                RC_ASSERT(headers.count(name) >= 1);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(HttpHeadersTest)
#include "HttpHeadersTest.moc"
