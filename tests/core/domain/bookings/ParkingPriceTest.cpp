// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/ParkingPrice.h"

#include "core/domain/places/WallClock.h"
#include "tests/fakes/Builders.h"

#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

const Money perHour{200, u"EUR"_s};
const std::optional<Money> dayCap = Money{1500, u"EUR"_s};

qint64 sumOfSteps(const PriceQuote& quote) {
    qint64 sum = 0;
    for (const QJsonValue& step : quote.steps)
        sum += step[u"amount"_s][u"minor"_s].toInteger();
    return sum;
}

} // namespace

class ParkingPriceTest : public QObject {
    Q_OBJECT
    const QTimeZone m_vaduz = WallClock::zone(u"Europe/Vaduz"_s);

    qint64 price(const char* from, const char* until, const std::optional<Money>& cap = {}) const {
        return ParkingPrice::quote({at(from), at(until)}, perHour, cap, m_vaduz).total.minor;
    }

private Q_SLOTS:
    void startedMinutes() {
        QCOMPARE(price("2026-11-20 09:00", "2026-11-20 10:00"), 200);
        QCOMPARE(price("2026-11-20 09:00", "2026-11-20 09:01"), 4); // 3.33 is rounded up
        QCOMPARE(price("2026-11-20T09:00:00Z", "2026-11-20T09:29:01Z"), 100);
        QCOMPARE(price("2026-11-20 09:00", "2026-11-20 09:00"), 0);
    }

    void theCapHoldsPerCalendarDay() {
        QCOMPARE(price("2026-11-20 07:00", "2026-11-20 17:00"), 2000);
        QCOMPARE(price("2026-11-20 07:00", "2026-11-20 17:00", dayCap), 1500);
        // 18:00 to 08:00 in Vaduz: 6 h before midnight, 8 h after, the second capped.
        const auto night =
            ParkingPrice::quote({at("2026-11-20 17:00"), at("2026-11-21 07:00")}, perHour, dayCap, m_vaduz);
        QCOMPARE(night.total, (Money{2700, u"EUR"_s}));
        QCOMPARE(night.steps.size(), 2);
        QCOMPARE(night.steps[0][u"quantity"_s].toInteger(), 360);
        QCOMPARE(night.steps[0][u"unit"_s].toString(), u"min"_s);
        QCOMPARE(night.steps[1][u"label"_s].toString(), u"Day cap"_s);
        // A week is one step.
        const auto week =
            ParkingPrice::quote({at("2026-11-01 23:00"), at("2026-11-08 23:00")}, perHour, dayCap, m_vaduz);
        QCOMPARE(week.total.minor, 7 * 1500);
        QCOMPARE(week.steps.size(), 1);
        QCOMPARE(week.steps[0][u"quantity"_s].toInteger(), 7);
    }

    void theNightOfTheClockChangeHasItsRealHours() {
        QCOMPARE(price("2026-03-28 23:00", "2026-03-29 22:00"), 23 * 200); // a whole day in Vaduz
        QCOMPARE(price("2026-10-24 22:00", "2026-10-25 23:00"), 25 * 200);
        QCOMPARE(price("2026-10-24 22:00", "2026-10-25 23:00", Money{4900, u"EUR"_s}), 4900);
        QCOMPARE(price("2026-03-28 23:00", "2026-03-29 22:00", Money{4700, u"EUR"_s}), 4600);
    }

    void overstayIsOneMoreStep() {
        const Interval booked{at("2026-11-20 09:00"), at("2026-11-20 11:00")};
        const PriceQuote quote = ParkingPrice::quote(booked, perHour, {}, m_vaduz);
        const Interval stayed{booked.startsAt, at("2026-11-20 12:00")};
        const PriceQuote all = ParkingPrice::withOverstay(quote, stayed, perHour, {}, m_vaduz);
        QCOMPARE(all.total.minor, 600);
        QCOMPARE(sumOfSteps(all), 600);
        QCOMPARE(ParkingPrice::withOverstay(quote, booked, perHour, {}, m_vaduz).steps.size(), quote.steps.size());
    }

    void properties() {
        const auto anyTime = rc::gen::map(rc::gen::inRange<qint64>(0, 500LL * 86'400'000),
                                          [](qint64 ms) { return at("2026-01-01 00:00").plusMs(ms); });
        const auto anyLength = rc::gen::inRange<qint64>(1, 40LL * 86'400'000);
        const auto anyCap = rc::gen::map(rc::gen::inRange<qint64>(-1000, 8000), [](qint64 minor) {
            return minor < 0 ? std::nullopt : std::optional(Money{minor, u"EUR"_s});
        });
        QVERIFY(rc::check("the steps add up, and staying longer never costs less", [&] {
            const Instant from = *anyTime;
            const qint64 length = *anyLength;
            const qint64 more = *rc::gen::inRange<qint64>(0, 86'400'000);
            const std::optional<Money> cap = *anyCap;
            const Money rate{*rc::gen::inRange<qint64>(0, 5000), u"EUR"_s};
            const auto quote = ParkingPrice::quote({from, from.plusMs(length)}, rate, cap, m_vaduz);
            const auto longer = ParkingPrice::quote({from, from.plusMs(length + more)}, rate, cap, m_vaduz);
            RC_ASSERT(sumOfSteps(quote) == quote.total.minor);
            RC_ASSERT(longer.total.minor >= quote.total.minor);
        }));
        QVERIFY(rc::check("no calendar day costs more than the cap", [&] {
            const Instant from = *anyTime;
            const Instant until = from.plusMs(*anyLength);
            const qint64 days =
                WallClock::dateOf(from, m_vaduz).daysTo(WallClock::dateOf(until.plusMs(-1), m_vaduz)) + 1;
            const auto quote = ParkingPrice::quote({from, until}, Money{700, u"EUR"_s}, dayCap, m_vaduz);
            RC_ASSERT(quote.total.minor <= days * dayCap->minor);
        }));
        QVERIFY(rc::check("a cap never makes it dearer", [&] {
            const Instant from = *anyTime;
            const Interval stay{from, from.plusMs(*anyLength)};
            const auto plain = ParkingPrice::quote(stay, perHour, {}, m_vaduz);
            const auto capped = ParkingPrice::quote(stay, perHour, *anyCap, m_vaduz);
            RC_ASSERT(capped.total.minor <= plain.total.minor);
        }));
    }
};

QTEST_GUILESS_MAIN(ParkingPriceTest)
#include "ParkingPriceTest.moc"
