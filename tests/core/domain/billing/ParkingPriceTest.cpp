// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/ParkingPrice.h"

#include "core/domain/places/WallClock.h"
#include "tests/fakes/Builders.h"

#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

const std::optional<Money> dayCap = Money{1500, u"EUR"_s};

Tariff tariffOf(qint64 perHour, const std::optional<Money>& cap = {}) {
    return {{perHour, u"EUR"_s}, cap, {}, 0, WallClock::zone(u"Europe/Vaduz"_s), {}};
}

PriceQuote quoteOf(const Interval& time, const Tariff& tariff) {
    return ParkingPrice::quote(time, tariff, SpaceType::Standard);
}

qint64 sumOfSteps(const PriceQuote& quote) {
    qint64 sum = 0;
    for (const QJsonValue& step : quote.steps)
        sum += step[u"amount"_s][u"minor"_s].toInteger();
    return sum;
}

} // namespace

// The garage's own rates, without rules (PriceRulesTest).
class ParkingPriceTest : public QObject {
    Q_OBJECT
    const QTimeZone m_vaduz = WallClock::zone(u"Europe/Vaduz"_s);

    static qint64 price(const char* from, const char* until, const std::optional<Money>& cap = {}) {
        return quoteOf({at(from), at(until)}, tariffOf(200, cap)).total.minor;
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
        const auto night = quoteOf({at("2026-11-20 17:00"), at("2026-11-21 07:00")}, tariffOf(200, dayCap));
        QCOMPARE(night.total, (Money{2700, u"EUR"_s}));
        QCOMPARE(night.steps.size(), 2);
        QCOMPARE(night.steps[0][u"quantity"_s].toInteger(), 360);
        QCOMPARE(night.steps[0][u"unit"_s].toString(), u"min"_s);
        QCOMPARE(night.steps[1][u"label"_s].toString(), u"Day cap"_s);
        // A week is one step.
        const auto week = quoteOf({at("2026-11-01 23:00"), at("2026-11-08 23:00")}, tariffOf(200, dayCap));
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

    void theGraceIsFreeAndNotADiscount() {
        Tariff tariff = tariffOf(200);
        tariff.graceMinutes = 15;
        const auto left = quoteOf({at("2026-11-20 09:00"), at("2026-11-20 09:15")}, tariff);
        QCOMPARE(left.total.minor, 0);
        QCOMPARE(left.steps.size(), 1);
        QCOMPARE(left.steps[0][u"label"_s].toString(), u"Grace time"_s);
        QCOMPARE(left.steps[0][u"quantity"_s].toInteger(), 15);
        QCOMPARE(quoteOf({at("2026-11-20T09:00:00Z"), at("2026-11-20T09:15:01Z")}, tariff).total.minor, 54);
    }

    void theMinimumIsFilledUp() {
        Tariff tariff = tariffOf(200);
        tariff.minimumCharge = Money{300, u"EUR"_s};
        const auto brief = quoteOf({at("2026-11-20 09:00"), at("2026-11-20 10:00")}, tariff);
        QCOMPARE(brief.total.minor, 300);
        QCOMPARE(brief.steps.size(), 2);
        QCOMPARE(brief.steps[1][u"amount"_s][u"minor"_s].toInteger(), 100);
        QCOMPARE(quoteOf({at("2026-11-20 09:00"), at("2026-11-20 11:00")}, tariff).steps.size(), 1);
        tariff.graceMinutes = 60;
        QCOMPARE(quoteOf({at("2026-11-20 09:00"), at("2026-11-20 10:00")}, tariff).total.minor, 0);
    }

    void overstayIsOneMoreStep() {
        const Interval booked{at("2026-11-20 09:00"), at("2026-11-20 11:00")};
        const Tariff tariff = tariffOf(200);
        const PriceQuote quote = quoteOf(booked, tariff);
        const auto all = ParkingPrice::withOverstay(quote, booked, at("2026-11-20 12:00"), tariff, SpaceType::Standard);
        QCOMPARE(all.total.minor, 600);
        QCOMPARE(sumOfSteps(all), 600);
        const auto none = ParkingPrice::withOverstay(quote, booked, booked.endsAt, tariff, SpaceType::Standard);
        QCOMPARE(none.steps.size(), quote.steps.size());
    }

    void whoStaysLongerPaysTheNewPriceForTheRestOnly() {
        const Interval booked{at("2026-11-20 09:00"), at("2026-11-20 11:00")};
        const PriceQuote quote = quoteOf(booked, tariffOf(200));
        const auto dearer =
            ParkingPrice::withOverstay(quote, booked, at("2026-11-20 12:00"), tariffOf(900), SpaceType::Standard);
        QCOMPARE(dearer.total.minor, 400 + 900);
        const auto cheaper =
            ParkingPrice::withOverstay(quote, booked, at("2026-11-20 12:00"), tariffOf(100), SpaceType::Standard);
        QCOMPARE(cheaper.total.minor, 400 + 100);
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
            Tariff tariff = tariffOf(*rc::gen::inRange<qint64>(0, 5000), *anyCap);
            tariff.minimumCharge = *anyCap;
            tariff.graceMinutes = *rc::gen::inRange(0, 240);
            const auto quote = quoteOf({from, from.plusMs(length)}, tariff);
            const auto longer = quoteOf({from, from.plusMs(length + more)}, tariff);
            RC_ASSERT(sumOfSteps(quote) == quote.total.minor);
            RC_ASSERT(longer.total.minor >= quote.total.minor);
        }));
        QVERIFY(rc::check("no calendar day costs more than the cap", [&] {
            const Instant from = *anyTime;
            const Instant until = from.plusMs(*anyLength);
            const qint64 days =
                WallClock::dateOf(from, m_vaduz).daysTo(WallClock::dateOf(until.plusMs(-1), m_vaduz)) + 1;
            RC_ASSERT(quoteOf({from, until}, tariffOf(700, dayCap)).total.minor <= days * dayCap->minor);
        }));
        QVERIFY(rc::check("a cap never makes it dearer", [&] {
            const Instant from = *anyTime;
            const Interval stay{from, from.plusMs(*anyLength)};
            RC_ASSERT(quoteOf(stay, tariffOf(200, *anyCap)).total.minor <= quoteOf(stay, tariffOf(200)).total.minor);
        }));
    }
};

QTEST_GUILESS_MAIN(ParkingPriceTest)
#include "ParkingPriceTest.moc"
