// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HeadScanner.h"

#include <QTest>
#include <rapidcheck.h>

#include <optional>

using namespace autospace;
using namespace Qt::StringLiterals;

// The status of a refusal, the size of the head, or 0 while more is needed.
static qsizetype outcome(HeadScanner& scanner, QByteArrayView bytes) {
    const auto size = scanner.scan(bytes);
    return size ? *size : -size.error().status();
}

class HeadScannerTest : public QObject {
    Q_OBJECT

    static HttpLimits small() {
        HttpLimits limits;
        limits.requestLineBytes = 30;
        limits.headerBytes = 40;
        limits.headerFields = 3;
        return limits;
    }

private Q_SLOTS:
    void table_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        QTest::newRow("nothing") << ""_ba << 0;
        QTest::newRow("line only") << "GET / HTTP/1.1\r\n"_ba << 0;
        QTest::newRow("no fields") << "GET / HTTP/1.1\r\n\r\n"_ba << 18;
        QTest::newRow("one field") << "GET / HTTP/1.1\r\na: b\r\n\r\nrest"_ba << 24;
        QTest::newRow("tab in a value") << "GET / HTTP/1.1\r\na: b\tc\r\n\r\n"_ba << 26;
        QTest::newRow("latin-1 in a value") << "GET / HTTP/1.1\r\na: \xe4\r\n\r\n"_ba << 24;
        QTest::newRow("an empty line before") << "\r\nGET / HTTP/1.1\r\n\r\n"_ba << 20;
        QTest::newRow("two empty lines before") << "\r\n\r\nGET / HTTP/1.1\r\n\r\n"_ba << -400;
        QTest::newRow("LF before") << "\nGET / HTTP/1.1\r\n\r\n"_ba << -400;
        QTest::newRow("bare LF") << "GET / HTTP/1.1\n\n"_ba << -400;
        QTest::newRow("bare LF after field") << "GET / HTTP/1.1\r\na: b\nc: d\r\n\r\n"_ba << -400;
        QTest::newRow("bare LF at the end") << "GET / HTTP/1.1\r\na: b\r\n\n"_ba << -400;
        QTest::newRow("bare CR") << "GET / HTTP/1.1\ra: b\r\n\r\n"_ba << -400;
        QTest::newRow("bare CR in a value") << "GET / HTTP/1.1\r\na: b\rc\r\n\r\n"_ba << -400;
        QTest::newRow("two CR") << "GET / HTTP/1.1\r\r\n"_ba << -400;
        QTest::newRow("NUL in the line") << QByteArray("GET /\0 HTTP/1.1\r\n", 17) << -400;
        QTest::newRow("NUL in a value") << QByteArray("GET / HTTP/1.1\r\na: \0\r\n", 22) << -400;
        QTest::newRow("escape character") << "GET / HTTP/1.1\r\na: \x1b[0m\r\n"_ba << -400;
        QTest::newRow("delete character") << "GET / HTTP/1.1\r\na: \x7f\r\n"_ba << -400;
        QTest::newRow("tab in the line") << "GET\t/ HTTP/1.1\r\n"_ba << -400;
        QTest::newRow("folded") << "GET / HTTP/1.1\r\na: b\r\n c\r\n\r\n"_ba << -400;
        QTest::newRow("folded by tab") << "GET / HTTP/1.1\r\na: b\r\n\tc\r\n\r\n"_ba << -400;
        QTest::newRow("blank before the first field") << "GET / HTTP/1.1\r\n a: b\r\n\r\n"_ba << -400;
        QTest::newRow("blank before the line") << " GET / HTTP/1.1\r\n\r\n"_ba << -400;
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00", 5) << -400;
        QTest::newRow("longest line") << QByteArray("GET /" + QByteArray(16, 'x') + " HTTP/1.1\r\n\r\n") << 34;
        QTest::newRow("longer line") << QByteArray("GET /" + QByteArray(17, 'x') + " HTTP/1.1\r\n\r\n") << -414;
        QTest::newRow("endless line") << QByteArray(31, 'x') << -414;
        QTest::newRow("most header bytes") << QByteArray("G / H\r\na: " + QByteArray(33, 'x') + "\r\n\r\n") << 47;
        QTest::newRow("one more") << QByteArray("G / H\r\na: " + QByteArray(34, 'x') + "\r\n\r\n") << -431;
        QTest::newRow("endless header") << QByteArray("G / H\r\n" + QByteArray(41, 'x')) << -431;
        QTest::newRow("most fields") << "G / H\r\na:\r\nb:\r\nc:\r\n\r\n"_ba << 21;
        QTest::newRow("one field more") << "G / H\r\na:\r\nb:\r\nc:\r\nd:\r\n\r\n"_ba << -431;
    }
    // At once, byte by byte, and split in two at every place: always the same verdict.
    void table() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, expected);
        const HttpLimits limits = small();
        HeadScanner whole(limits);
        QCOMPARE(outcome(whole, bytes), expected);
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            HeadScanner split(limits);
            qsizetype result = outcome(split, bytes.first(cut));
            if (result == 0) result = outcome(split, bytes);
            QCOMPARE(result, expected);
        }
        HeadScanner slow(limits);
        qsizetype result = 0;
        for (qsizetype size = 0; size <= bytes.size() && result == 0; ++size)
            result = outcome(slow, bytes.first(size));
        QCOMPARE(result, expected);
    }

    void startsAnew() {
        const HttpLimits limits = small();
        HeadScanner scanner(limits);
        QCOMPARE(outcome(scanner, "\r\nG / H\r\n\r\n"), 11);
        QCOMPARE(scanner.start(), 2);
        scanner.reset();
        QCOMPARE(scanner.scanned(), 0);
        QCOMPARE(outcome(scanner, "G / H\r\n\r\n"), 9);
        QCOMPARE(scanner.start(), 0);
    }

    // Against the plainest model there is: a head ends at the first CRLFCRLF, and has CR and LF in pairs only.
    void anyBytes() {
        QVERIFY(rc::check("the end is where the first empty line is", [] {
            const auto text = *rc::gen::container<std::string>(rc::gen::element('G', ' ', ':', '\r', '\n', '\r', '\n'));
            QByteArray bytes = QByteArray::fromStdString("G / H\r\n" + text);
            const HttpLimits limits;
            HeadScanner scanner(limits);
            const qsizetype found = outcome(scanner, bytes);
            if (found <= 0) return;
            RC_ASSERT(found == bytes.indexOf("\r\n\r\n") + 4);
            const QByteArray head = bytes.first(found);
            RC_ASSERT(head.count('\r') == head.count("\r\n"));
            RC_ASSERT(head.count('\n') == head.count("\r\n"));
            RC_ASSERT(!head.contains("\n "));
        }));
    }
};

QTEST_APPLESS_MAIN(HeadScannerTest)
#include "HeadScannerTest.moc"
