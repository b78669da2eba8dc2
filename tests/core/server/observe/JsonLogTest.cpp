// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/observe/JsonLog.h"
#include "RecordedLog.h"
#include "tests/fakes/FixedClock.h"

#include <QJsonArray>
#include <QTest>
#include <rapidcheck.h>

#include <limits>

using namespace autospace;
using namespace Qt::StringLiterals;

class JsonLogTest : public QObject {
    Q_OBJECT

    FixedClock m_clock{*Instant::parse(u"2026-11-20T08:40:00.125Z")};

private Q_SLOTS:
    void aLine() {
        RecordedLog sink;
        JsonLog(sink, m_clock)
            .write(LogLevel::Info, "login_refused", "r-1",
                   {{"peer", QByteArrayView("192.0.2.1")},
                    {"name", QStringView(u"Åsa")},
                    {"count", qint64(-3)},
                    {"share", 0.25},
                    {"nothing", std::numeric_limits<double>::infinity()},
                    {"first", true}});
        QCOMPARE(
            sink.lines,
            QList<QByteArray>{"{\"time\":\"2026-11-20T08:40:00.125Z\",\"level\":\"info\",\"event\":\"login_refused\","
                              "\"request_id\":\"r-1\",\"peer\":\"192.0.2.1\",\"name\":\"\xc3\x85sa\",\"count\":-3,"
                              "\"share\":0.25,\"nothing\":null,\"first\":true}\n"});
    }

    void levels() {
        RecordedLog sink;
        const JsonLog log(sink, m_clock, LogLevel::Warning);
        log.write(LogLevel::Debug, "a", {});
        log.write(LogLevel::Info, "b", {});
        QVERIFY(sink.lines.isEmpty());
        log.write(LogLevel::Warning, "c", {});
        log.write(LogLevel::Error, "d", {});
        QCOMPARE(sink.lines.size(), 2);
        QCOMPARE(sink.last().value("level"_L1).toString(), u"error"_s);
        QVERIFY(!sink.last().contains("request_id"_L1));
    }

    void secretsAreNeverWritten_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("hidden");
        for (const char* name : {"authorization", "proxy_authorization", "cookie", "set_cookie", "password",
                                 "new_password", "password_hash", "secret", "client_secret", "token", "refresh_token",
                                 "passcode", "api_key", "body", "request_body", "private_key"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char* name : {"token_id", "path", "user_id", "body_bytes", "event_key"})
            QTest::newRow(name) << QByteArray(name) << false;
    }
    void secretsAreNeverWritten() {
        QFETCH(QByteArray, name);
        QFETCH(bool, hidden);
        RecordedLog sink;
        JsonLog(sink, m_clock).write(LogLevel::Info, "x", {}, {{name, QByteArrayView("hunter2")}});
        QCOMPARE(!sink.lines.first().contains("hunter2"), hidden);
        QVERIFY(sink.last().contains(QString::fromLatin1(name)));
    }

    void nothingLeavesItsString_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("line break") << "a\n{\"level\":\"error\"}"_ba << "a\\u000a{\\\"level\\\":\\\"error\\\"}"_ba;
        QTest::newRow("carriage return") << "a\rb"_ba << "a\\u000db"_ba;
        QTest::newRow("quote and backslash") << "a\"\\"_ba << "a\\\"\\\\"_ba;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << "a\\u0000b"_ba;
        QTest::newRow("terminal escape") << "\x1b[31m"_ba << "\\u001b[31m"_ba;
        QTest::newRow("delete") << "\x7f"_ba << "\\u007f"_ba;
        QTest::newRow("C1 control") << "\xc2\x9b"_ba << "\\u009b"_ba;
        QTest::newRow("line separator") << "\xe2\x80\xa8\xe2\x80\xa9"_ba << "\\u2028\\u2029"_ba;
        QTest::newRow("not UTF-8") << "a\xff\xfe"_ba << "a\xef\xbf\xbd\xef\xbf\xbd"_ba;
        QTest::newRow("neighbours stay") << "\xc2\xa0\xe2\x80\xa6"_ba << "\xc2\xa0\xe2\x80\xa6"_ba;
    }
    void nothingLeavesItsString() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, written);
        RecordedLog sink;
        JsonLog(sink, m_clock).write(LogLevel::Info, value, value, {{"v", QByteArrayView(value)}});
        QCOMPARE(sink.lines.first().count('\n'), 1);
        QVERIFY2(sink.lines.first().endsWith("\"v\":\"" + written + "\"}\n"), sink.lines.first().constData());
        QCOMPARE(sink.last().value("v"_L1).toString(), QString::fromUtf8(value));
    }

    void longValuesAreCut() {
        RecordedLog sink;
        JsonLog(sink, m_clock).write(LogLevel::Info, "x", {}, {{"v", QByteArrayView(QByteArray(100'000, 'y'))}});
        QCOMPARE(sink.last().value("v"_L1).toString(), QString(4096, u'y') + u'…');
    }

    void anyTextIsReadBack() {
        QVERIFY(rc::check("a line is one JSON object that holds the text", [this] {
            const auto units = *rc::gen::container<std::u16string>(rc::gen::arbitrary<char16_t>());
            const QString text = QString::fromStdU16String(units);
            RecordedLog sink;
            JsonLog(sink, m_clock).write(LogLevel::Info, "x", {}, {{"v", QStringView(text)}});
            RC_ASSERT(sink.lines.size() == 1);
            RC_ASSERT(sink.lines.first().count('\n') == 1);
            RC_ASSERT(sink.last().value("v"_L1).toString() == QString::fromUtf8(text.toUtf8()));
        }));
    }
};

QTEST_APPLESS_MAIN(JsonLogTest)
#include "JsonLogTest.moc"
