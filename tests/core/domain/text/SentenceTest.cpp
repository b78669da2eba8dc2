// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text/Sentence.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/command/CommandType.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;
using std::operator""sv;

// What does not compile, said in a way that does: the number of places that the compiler finds.
static_assert(placesIn("nothing"sv) == 0 && placesIn("100 % sure, 5%"sv) == 0);
static_assert(placesIn("%1"sv) == 1 && placesIn("%2 after %1, and %1 again"sv) == 2 &&
              placesIn("%9%8%7%6%5%4%3%2%1"sv) == 9);
static_assert(placesIn("%2 without the first"sv) == -1 && placesIn("%1, %3"sv) == -1);
static_assert(!std::constructible_from<SentenceValue, const Booking&>);

class SentenceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItsValues() {
        const Field* until = Booking::staticType().field(u"ends_at"_s);
        const Instant at = Instant::parse(u"2026-11-20T08:40:00Z"_s).value();
        const LocalTime local(at, QTimeZone("Europe/Vaduz"));
        const auto said = [](const auto& value) { return Sentence("(%1)", value).text(); };
        QCOMPARE(said(u"A-001"_s), u"(A-001)"_s);
        QCOMPARE(said(3), u"(3)"_s);
        QCOMPARE(said(-9e15), u"(-9e+15)"_s);
        QCOMPARE(said(0.25), u"(0.25)"_s);
        QCOMPARE(said(Number{2.1, 2}), u"(2.10)"_s);
        QCOMPARE(said(local), u"(2026-11-20 09:40)"_s);
        QCOMPARE(said(LocalTime(at, QTimeZone(QTimeZone::UTC))), u"(2026-11-20 08:40)"_s);
        QCOMPARE(said(BookingStatus::NoShow), u"(no_show)"_s);
        QCOMPARE(said(Word{u"no show"_s}), u"(no show)"_s);
        QCOMPARE(said(*until), u"(ends_at)"_s);
        QCOMPARE(said(Booking::staticType()), u"(booking)"_s);
        QCOMPARE(said(bookings::checkIn()), u"(bookings.check_in)"_s);
        QCOMPARE(said(QStringList{u"A-001"_s, u"A-002"_s}), u"(A-001, A-002)"_s);
        QCOMPARE(said(QList{BookingStatus::Held, BookingStatus::CheckedIn}), u"(held, checked_in)"_s);
        QCOMPARE(said(QStringList()), u"()"_s);
        QCOMPARE(said(Sentence("from %1", local)), u"(from 2026-11-20 09:40)"_s);
    }

    void aValueThatLooksLikeAPlaceIsNone() {
        QCOMPARE(Sentence("%1 and %2", u"%2"_s, u"%1"_s).text(), u"%2 and %1"_s);
        QCOMPARE(Sentence("%2, %1, %2", 1, 2).text(), u"2, 1, 2"_s);
        QCOMPARE(Sentence("100 % of %1 %", 5).text(), u"100 % of 5 %"_s);
    }

    void oneAfterAnother() {
        Sentence sentence;
        QVERIFY(sentence.isEmpty() && sentence.text().isEmpty());
        sentence += {"The slot is taken."};
        QCOMPARE(sentence, Sentence("The slot is taken."));
        sentence += {"Free: %1.", QStringList{u"A-002"_s, u"A-005"_s}};
        sentence += Sentence();
        QCOMPARE(sentence.text(), u"The slot is taken. Free: A-002, A-005."_s);
    }

    void wordsFromElsewhereStayAsTheyAre() {
        QCOMPARE(Sentence::plain(u"100 %1 sure"_s).text(), u"100 %1 sure"_s);
        QVERIFY(Sentence::plain({}).isEmpty());
        QVERIFY(!Sentence::of(u"%1 and %2"_s, {u"one"_s}));
        QVERIFY(!Sentence::of(u"none"_s, {u"one"_s}));
        QVERIFY(!Sentence::of({}, {}));
        QCOMPARE(Sentence::of(u"%1 and %2"_s, {u"one"_s, 2}), Sentence("%1 and %2", u"one"_s, 2));
    }
};

QTEST_GUILESS_MAIN(SentenceTest)
#include "SentenceTest.moc"
