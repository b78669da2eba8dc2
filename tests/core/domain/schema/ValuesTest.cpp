// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/TextOrder.h"
#include "core/domain/schema/Value.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lastMs = 253'402'300'799'999; // 9999-12-31T23:59:59.999Z

Id idOf(const char* text) { return Id{QUuid(QLatin1StringView(text))}; }

} // namespace

// Ids, instants, money and the order of values.
class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsHaveOneSpelling();
    void idsCarryTheirTime();
    void idsSortByTheirBytes();
    void instantsAreWrittenAsQDateTimeWritesThem();
    void instantsComeBackFromTheirText();
    void instantsReadZonesAndRefuseTheRest();
    void moneyHasItsCurrencysDecimals();
    void valuesHaveATotalOrder();
    void textsSortByCodePoint();
    void searchesAreSplitIntoFoldedWords();
};

void ValuesTest::idsHaveOneSpelling() {
    const QString good = u"0199a3c0-7b1e-7cde-8f00-0123456789ab"_s;
    QCOMPARE(Id::parse(good)->toString(), good);
    for (const QString& bad : {u""_s, good.toUpper(), u'{' + good + u'}', good.chopped(1), good + u'0',
                               QString(good).replace(u'-', u'0'), QString(good).replace(u'c', u'g')})
        QVERIFY2(!Id::parse(bad), qPrintable(bad));
}

void ValuesTest::idsCarryTheirTime() {
    QVERIFY(rc::check("a version-7 id keeps its milliseconds, version and variant", [] {
        const qint64 ms = *rc::gen::inRange<qint64>(0, qint64(1) << 48);
        const auto bytes = *rc::gen::container<std::array<unsigned char, 10>>(rc::gen::arbitrary<unsigned char>());
        unsigned char entropy[10];
        std::ranges::copy(bytes, entropy);
        const Id id = Id::v7(ms, entropy);
        RC_ASSERT(id.epochMs() == ms);
        RC_ASSERT(id.toString()[14] == u'7');
        RC_ASSERT((id.value.variant() == QUuid::DCE));
        RC_ASSERT((Id::parse(id.toString()) == std::optional(id)));
    }));
}

void ValuesTest::idsSortByTheirBytes() {
    QVERIFY(rc::check("as their text does", [] {
        const auto any = [] {
            QByteArray bytes;
            for (int i = 0; i < 16; ++i)
                bytes += static_cast<char>(*rc::gen::element(0, 1, 127, 128, 255));
            return Id{QUuid::fromRfc4122(bytes)};
        };
        const Id a = any(), b = any();
        RC_ASSERT((a < b) == (a.toString() < b.toString()));
    }));
    QVERIFY(Id() < idOf("{00000000-0000-0000-0000-000000000001}"));
}

void ValuesTest::instantsAreWrittenAsQDateTimeWritesThem() {
    QVERIFY(rc::check("from 1970 to 9999", [] {
        const qint64 ms = *rc::gen::inRange<qint64>(0, lastMs + 1);
        const QString wanted = Instant{ms}.toUtc().toString(Qt::ISODateWithMs);
        RC_ASSERT((Instant{ms}.toString() == wanted));
    }));
    // The days around every leap day, also those that the centuries leave out.
    for (int year = 1972; year <= 9999; year += (year < 2400 ? 1 : 97))
        for (const int day : {59, 60, 61, 365})
            for (const qint64 ms : {qint64(0), qint64(86'399'999)}) {
                const qint64 at = QDate(year, 1, 1).addDays(day - 1).startOfDay(QTimeZone::UTC).toMSecsSinceEpoch() + ms;
                QCOMPARE(Instant{at}.toString(), Instant{at}.toUtc().toString(Qt::ISODateWithMs));
            }
    QCOMPARE(Instant{-1}.toString(), u"1969-12-31T23:59:59.999Z"_s);
}

void ValuesTest::instantsComeBackFromTheirText() {
    QVERIFY(rc::check("to the millisecond", [] {
        const Instant time{*rc::gen::inRange<qint64>(0, lastMs + 1)};
        RC_ASSERT((Instant::parse(time.toString()) == std::optional(time)));
    }));
    QVERIFY(rc::check("or not, as QDateTime has it", [] {
        QString text = Instant{*rc::gen::inRange<qint64>(0, lastMs + 1)}.toString();
        text[*rc::gen::inRange<qsizetype>(0, text.size() - 1)] = QChar(*rc::gen::elementOf(std::string("0123456789-:.TZ")));
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        const auto read = Instant::parse(text);
        RC_ASSERT(!read || time == read->toUtc());
        const bool inForm = QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s).match(text).hasMatch();
        if (inForm) RC_ASSERT(read.has_value() == (time.isValid() && Instant::fromDateTime(time).isWritable()));
    }));
}

void ValuesTest::instantsReadZonesAndRefuseTheRest() {
    const Instant base = *Instant::parse(u"2026-11-20T08:40:00Z"_s);
    QCOMPARE(*Instant::parse(u"2026-11-20T09:40:00+01:00"_s), base);
    QCOMPARE(*Instant::parse(u"2026-11-19T23:10:00-09:30"_s), base);
    QCOMPARE(*Instant::parse(u"2026-11-20T08:40:00.123Z"_s), base.plusMs(123));
    for (const QString& bad :
         {u""_s, u"2026-11-20"_s, u"2026-11-20T08:40:00"_s, u"2026-02-30T08:40:00Z"_s, u"2026-11-20T25:00:00Z"_s,
          u"2026-11-20 08:40:00Z"_s, u"yesterday at noon, Zurich Z"_s, u"1969-12-31T23:59:59Z"_s,
          u"1970-01-01T00:30:00+01:00"_s, u"9999-12-31T23:30:00-01:00"_s})
        QVERIFY2(!Instant::parse(bad), qPrintable(bad));
}

void ValuesTest::moneyHasItsCurrencysDecimals() {
    QCOMPARE((Money{1240, u"EUR"_s}).toString(), u"12.40 EUR"_s);
    QCOMPARE((Money{5, u"CHF"_s}).toString(), u"0.05 CHF"_s);
    QCOMPARE((Money{-5, u"CHF"_s}).toString(), u"-0.05 CHF"_s);
    QCOMPARE((Money{1240, u"JPY"_s}).toString(), u"1240 JPY"_s);
    QCOMPARE((Money{1240, u"BHD"_s}).toString(), u"1.240 BHD"_s);
    QVERIFY(Money::isCurrency(u"EUR") && !Money::isCurrency(u"eur") && !Money::isCurrency(u"EURO"));
}

void ValuesTest::valuesHaveATotalOrder() {
    const QList<Value> ascending{Value(),          Value(false),       Value(true),       Value(qint64(-1)),
                                 Value(qint64(7)), Value(-0.5),        Value(0.5),        Value(u""_s),
                                 Value(u"A"_s),    Value(u"a"_s),      Value(u"ä"_s),     Value(Instant{1}),
                                 Value(Instant{2}), Value(Id()),       Value(Money{-1, u"EUR"_s}),
                                 Value(Money{1, u"CHF"_s}), Value(QStringList{u"a"_s}), Value(QStringList{u"b"_s})};
    for (qsizetype i = 0; i < ascending.size(); ++i)
        for (qsizetype k = 0; k < ascending.size(); ++k)
            QVERIFY((compare(ascending[i], ascending[k]) < 0) == (i < k));
    // Lists that look alike when joined are not the same.
    QVERIFY(compare(QStringList{u"a,b"_s}, QStringList{u"a"_s, u"b"_s}) != 0);
}

void ValuesTest::textsSortByCodePoint() {
    QVERIFY(rc::check("as their UTF-8 bytes do", [] {
        const auto any = [] {
            QString text;
            for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
                text += QString::fromUcs4(
                    std::array{*rc::gen::element(U'a', U'Z', U'ä', U'\uFFFD', U'\uE000', U'🚗', U'\U00010000')}.data(), 1);
            return text;
        };
        const QString a = any(), b = any();
        const QByteArray x = a.toUtf8(), y = b.toUtf8();
        RC_ASSERT((compareCodePoints(a, b) < 0) == (x < y));
        RC_ASSERT((compareCodePoints(a, b) == 0) == (x == y));
    }));
}

void ValuesTest::searchesAreSplitIntoFoldedWords() {
    QCOMPARE(searchWords(u"  ÄDA\tMuster\u00a0\x1f 7 "), (QStringList{u"äda"_s, u"muster"_s, u"7"_s}));
    QCOMPARE(searchWords(u" \n"), QStringList());
    QCOMPARE(foldCase(u"STRASSE ẞ 🚗 𐐀"), u"strasse ß 🚗 𐐨"_s);
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
