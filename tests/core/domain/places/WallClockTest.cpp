// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/WallClock.h"

#include "tests/fakes/Builders.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Vaduz puts its clocks forward on 2026-03-29 (02:00 becomes 03:00) and back on 2026-10-25 (03:00 becomes 02:00).
class WallClockTest : public QObject {
    Q_OBJECT
    const QTimeZone m_vaduz = WallClock::zone(u"Europe/Vaduz"_s);

private Q_SLOTS:
    void ordinaryTimes() {
        const QDate winter(2026, 11, 20);
        QCOMPARE(WallClock::beginning(winter, QTime(9, 0), m_vaduz), at("2026-11-20 08:00"));
        QCOMPARE(WallClock::ending(winter, QTime(9, 0), m_vaduz), at("2026-11-20 08:00"));
        QCOMPARE(WallClock::beginning(QDate(2026, 7, 1), QTime(9, 0), m_vaduz), at("2026-07-01 07:00"));
    }

    void aSkippedTimeIsAsMuchLater() {
        const QDate spring(2026, 3, 29);
        QCOMPARE(WallClock::beginning(spring, QTime(2, 30), m_vaduz), at("2026-03-29 01:30")); // 03:30 in Vaduz
        QCOMPARE(WallClock::ending(spring, QTime(2, 30), m_vaduz), at("2026-03-29 01:30"));
        QCOMPARE(WallClock::ending(spring, QTime(3, 0), m_vaduz), at("2026-03-29 01:00"));
    }

    void aRepeatedTimeBeginsAtTheFirstAndEndsAtTheSecond() {
        const QDate autumn(2026, 10, 25);
        QCOMPARE(WallClock::beginning(autumn, QTime(2, 30), m_vaduz), at("2026-10-25 00:30"));
        QCOMPARE(WallClock::ending(autumn, QTime(2, 30), m_vaduz), at("2026-10-25 01:30"));
    }

    void daysHaveTheirRealLength() {
        const auto hours = [&](QDate date) {
            return (WallClock::startOfDay(date.addDays(1), m_vaduz) - WallClock::startOfDay(date, m_vaduz)) / 3'600'000;
        };
        QCOMPARE(hours(QDate(2026, 3, 29)), 23);
        QCOMPARE(hours(QDate(2026, 10, 25)), 25);
        QCOMPARE(hours(QDate(2026, 11, 20)), 24);
        // Beirut's clocks skip midnight itself.
        const QTimeZone beirut = WallClock::zone(u"Asia/Beirut"_s);
        QCOMPARE(WallClock::startOfDay(QDate(2026, 3, 29), beirut).in(beirut).time(), QTime(1, 0));
    }

    void zones() {
        QVERIFY(WallClock::isZone(u"Europe/Vaduz"_s));
        QVERIFY(!WallClock::isZone(u"Europe/Atlantis"_s));
        QCOMPARE(WallClock::zone(u"Europe/Atlantis"_s), QTimeZone(QTimeZone::UTC));
    }
};

QTEST_GUILESS_MAIN(WallClockTest)
#include "WallClockTest.moc"
