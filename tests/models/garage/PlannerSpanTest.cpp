// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/PlannerSpan.h"

#include "models/garage/TimeAxis.h"
#include "tests/models/GarageSample.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Which time the planner shows, also in the nights when clocks change.
class PlannerSpanTest : public QObject {
    Q_OBJECT

    static constexpr qint64 hourMs = 3600'000;
    static Instant at(QStringView text) { return *Instant::parse(text); }
    static QStringList clocks(const QList<TimeAxis::Mark>& marks, const QTimeZone& zone) {
        QStringList texts;
        for (const TimeAxis::Mark& mark : marks)
            texts << mark.at.in(zone).toString(mark.day ? u"dd."_s : u"HH"_s);
        return texts;
    }

private Q_SLOTS:
    void marksStandOnTheClock_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<int>("leastMinutes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("hours") << u"2026-11-20T05:30:00Z"_s << u"2026-11-20T08:00:00Z"_s << 60 << u"07 08"_s;
        QTest::newRow("every third") << u"2026-11-20T05:00:00Z"_s << u"2026-11-20T14:00:00Z"_s << 121 << u"06 09 12"_s;
        QTest::newRow("over midnight") << u"2026-11-20T21:00:00Z"_s << u"2026-11-21T02:00:00Z"_s << 60 << u"22 23 21. 01 02"_s;
        QTest::newRow("an hour twice") << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T03:00:00Z"_s << 60 << u"25. 01 02 02 03"_s;
        QTest::newRow("an hour skipped") << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T03:00:00Z"_s << 60 << u"29. 01 03 04"_s;
        QTest::newRow("days") << u"2026-10-23T22:00:00Z"_s << u"2026-10-26T23:00:00Z"_s << 24 * 60 << u"24. 25. 26."_s;
        QTest::newRow("Mondays") << u"2026-11-01T00:00:00Z"_s << u"2026-11-20T00:00:00Z"_s << 3 * 24 * 60 << u"02. 09. 16."_s;
        QTest::newRow("no time") << u"2026-11-01T00:00:00Z"_s << u"2026-11-01T00:00:00Z"_s << 60 << QString();
    }
    void marksStandOnTheClock() {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(int, leastMinutes);
        QFETCH(QString, expected);
        const QTimeZone zone("Europe/Vaduz");
        const auto marks = TimeAxis::marks({at(from), at(until)}, zone, leastMinutes * 60'000LL);
        QCOMPARE(clocks(marks, zone).join(u' '), expected);
    }

    void aDayIsItsWorkingHours() {
        GarageSample sample; // 09:37 in Vaduz
        sample.open();
        PlannerSpan span;
        span.setClient(&sample.client);
        span.setZone(u"Europe/Vaduz"_s);
        QCOMPARE(span.hours(), 16);
        QCOMPARE(Instant::fromDateTime(span.from()), at(u"2026-11-20T05:00:00Z"));
        QCOMPARE(span.title(), u"Friday, 20 November 2026"_s);
        sample.clock.at = at(u"2026-11-20T22:10:00Z"); // at night the hours around now
        span.today();
        QCOMPARE(Instant::fromDateTime(span.from()), at(u"2026-11-20T18:00:00Z"));
    }

    // Six in the morning stays six in the morning.
    void aStepGoesByTheClock() {
        GarageSample sample;
        sample.clock.at = at(u"2026-10-24T08:00:00Z");
        sample.open();
        PlannerSpan span;
        span.setClient(&sample.client);
        span.setZone(u"Europe/Vaduz"_s);
        QCOMPARE(Instant::fromDateTime(span.from()), at(u"2026-10-24T04:00:00Z"));
        span.step(1);
        QCOMPARE(Instant::fromDateTime(span.from()), at(u"2026-10-25T05:00:00Z"));
        span.step(-1);
        QCOMPARE(Instant::fromDateTime(span.from()), at(u"2026-10-24T04:00:00Z"));
        span.setHours(168);
        QCOMPARE(Instant::fromDateTime(span.from()), at(u"2026-10-23T22:00:00Z"));
        QCOMPARE(span.title(), u"24/10/2026 – 30/10/2026"_s);
        span.step(1);
        QCOMPARE(Instant::fromDateTime(span.from()), at(u"2026-10-30T23:00:00Z"));
    }

    void anotherPlaceShowsTheSameDay() {
        GarageSample sample;
        sample.open();
        PlannerSpan span;
        span.setClient(&sample.client);
        span.setZone(u"Europe/Vaduz"_s);
        span.step(3);
        span.setZone(u"Europe/Lisbon"_s);
        QCOMPARE(Instant::fromDateTime(span.from()), at(u"2026-11-23T06:00:00Z"));
        QCOMPARE(span.title(), u"Monday, 23 November 2026"_s);
    }

    void closerKeepsWhatIsPointedAt() {
        GarageSample sample;
        sample.open();
        PlannerSpan span;
        span.setClient(&sample.client);
        span.setZone(u"Europe/Vaduz"_s);
        const double pointed = span.fromMs() + span.lengthMs() * 0.25;
        span.zoom(1, 0.25);
        QCOMPARE(span.hours(), 12);
        QVERIFY(std::abs(span.fromMs() + span.lengthMs() * 0.25 - pointed) <= hourMs / 2.0);
        for (int i = 0; i < 20; ++i)
            span.zoom(1);
        QVERIFY(span.isClosest());
        QCOMPARE(span.hours(), 4);
        for (int i = 0; i < 20; ++i)
            span.zoom(-1);
        QVERIFY(span.isWidest());
        QCOMPARE(span.lengthText(), u"31 days"_s);
    }

    void timesAreMeantAsFinelyAsTheyShow() {
        GarageSample sample;
        sample.open();
        PlannerSpan span;
        span.setClient(&sample.client);
        QCOMPARE(span.grid(1000), 15 * 60'000.0);
        const double some = static_cast<double>(at(u"2026-11-20T08:52:00Z").epochMs);
        QCOMPARE(span.snapped(some, 1000), static_cast<double>(at(u"2026-11-20T08:45:00Z").epochMs));
        span.setHours(744);
        QCOMPARE(span.snapped(some, 1000), static_cast<double>(at(u"2026-11-20T09:00:00Z").epochMs));
        span.reveal(static_cast<double>(at(u"2027-02-01T12:00:00Z").epochMs));
        QVERIFY(span.from() <= at(u"2027-02-01T12:00:00Z").toUtc() && span.until() > at(u"2027-02-01T12:00:00Z").toUtc());
    }
};

QTEST_GUILESS_MAIN(PlannerSpanTest)
#include "PlannerSpanTest.moc"
