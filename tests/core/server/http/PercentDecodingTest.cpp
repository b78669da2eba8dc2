// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/PercentDecoding.h"

#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

class PercentDecodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << ""_ba << u""_s;
        QTest::newRow("plain") << "abc-._~"_ba << u"abc-._~"_s;
        QTest::newRow("plus stays") << "10:00+02:00"_ba << u"10:00+02:00"_s;
        QTest::newRow("space") << "a%20b"_ba << u"a b"_s;
        QTest::newRow("slash") << "a%2Fb"_ba << u"a/b"_s;
        QTest::newRow("once only") << "%2541"_ba << u"%41"_s;
        QTest::newRow("lower and upper digits") << "%c3%9C"_ba << u"Ü"_s;
        QTest::newRow("four bytes") << "%F0%9F%9A%97"_ba << u"🚗"_s;
        QTest::newRow("leading byte order mark") << "%EF%BB%BFa"_ba << u"\uFEFFa"_s;
    }
    void decodes() {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto result = percentDecoded(text);
        QVERIFY(result);
        QCOMPARE(*result, expected);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, const QByteArray& text, PercentFault fault) {
            QTest::newRow(name) << text << int(fault);
        };
        row("lone percent", "%", PercentFault::BadEscape);
        row("cut", "a%4", PercentFault::BadEscape);
        row("not hex", "%zz", PercentFault::BadEscape);
        row("sign", "%+1", PercentFault::BadEscape);
        row("NUL", "a%00", PercentFault::ControlCharacter);
        row("line break", "a%0D%0Ab", PercentFault::ControlCharacter);
        row("delete", "%7f", PercentFault::ControlCharacter);
        row("raw control", "a\tb", PercentFault::ControlCharacter);
        row("overlong slash", "%C0%AF", PercentFault::NotUtf8);
        row("overlong NUL", "%C0%80", PercentFault::NotUtf8);
        row("surrogate", "%ED%A0%80", PercentFault::NotUtf8);
        row("cut sequence", "%E2%82", PercentFault::NotUtf8);
        row("above unicode", "%F4%90%80%80", PercentFault::NotUtf8);
        row("latin-1", "%FC", PercentFault::NotUtf8);
        row("raw latin-1", "\xfc", PercentFault::NotUtf8);
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        const auto result = percentDecoded(text);
        QVERIFY(!result);
        QCOMPARE(int(result.error()), fault);
        QVERIFY(!percentFaultText(result.error()).isEmpty());
    }

    void anyTextComesBack() {
        QVERIFY(rc::check("encoding everything or little, the text comes back", [] {
            const auto points = *rc::gen::container<std::vector<char32_t>>(
                rc::gen::suchThat(rc::gen::inRange<char32_t>(0x20, 0x110000),
                                  [](char32_t c) { return c != 0x7f && !QChar::isSurrogate(c); }));
            const QString text = QString::fromUcs4(points.data(), qsizetype(points.size()));
            QByteArray everything;
            for (const char c : text.toUtf8())
                everything += '%' + QByteArray(1, c).toHex();
            RC_ASSERT(percentDecoded(everything).value() == text);
            RC_ASSERT(percentDecoded(text.toUtf8().toPercentEncoding()).value() == text);
        }));
    }

    void anyBytesEndWell() {
        QVERIFY(rc::check("what is accepted has no control characters and is valid", [] {
            const auto bytes = *rc::gen::container<std::string>(
                rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::element('%', '0', 'c', 'F')));
            if (const auto result = percentDecoded(bytes)) {
                RC_ASSERT(result->isValidUtf16());
                for (const QChar c : *result)
                    RC_ASSERT(c.unicode() >= 0x20 && c.unicode() != 0x7f);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(PercentDecodingTest)
#include "PercentDecodingTest.moc"
