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

const QTimeZone vaduz = WallClock::zone(u"Europe/Vaduz"_s);

Money eur(qint64 minor) { return {minor, u"EUR"_s}; }

Instant here(const char* text) {
    return Instant::fromDateTime(QDateTime(QDate::fromString(QString::fromLatin1(text).first(10), Qt::ISODate),
                                           QTime::fromString(QString::fromLatin1(text).sliced(11), u"HH:mm"_s), vaduz));
}

struct Rules {
    std::shared_ptr<Location> garage = aGarage(*anOrganization().make()).make(); // 2.00 EUR an hour, in Vaduz
    PriceRules rules;

    PriceRule& add(const QString& name) {
        auto rule = aPriceRule(*garage, name).make();
        rule->position = static_cast<int>(rules.size());
        rules << rule;
        return *rule;
    }
    [[nodiscard]] Tariff tariff() const { return Tariff::of(*garage, rules); }
    [[nodiscard]] PriceQuote quote(const char* from, const char* until, SpaceType type = SpaceType::Standard) const {
        return ParkingPrice::quote({here(from), here(until)}, tariff(), type);
    }
    [[nodiscard]] qint64 price(const char* from, const char* until, SpaceType type = SpaceType::Standard) const {
        return quote(from, until, type).total.minor;
    }
};

QString text(const PriceQuote& quote) {
    QStringList steps;
    for (const QJsonValue& step : quote.steps)
        steps << u"%1 %2%3 %4"_s.arg(step[u"rules"_s].toVariant().toStringList().join(u'+'))
                     .arg(step[u"quantity"_s].toInteger())
                     .arg(step[u"unit"_s].toString())
                     .arg(step[u"amount"_s][u"minor"_s].toInteger())
                     .trimmed();
    return steps.join(u", "_s);
}

PriceRule anyRule(const Location& garage, int number) {
    PriceRule rule = *aPriceRule(garage, u"Rule %1"_s.arg(number)).make();
    rule.position = *rc::gen::inRange(0, 5);
    const auto time = [] {
        return QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)).toString(u"HH:mm"_s);
    };
    if (*rc::gen::arbitrary<bool>()) rule.fromTime = time();
    if (*rc::gen::arbitrary<bool>()) rule.untilTime = time();
    if (*rc::gen::arbitrary<bool>())
        rule.weekdays = {static_cast<Weekday>(*rc::gen::inRange(0, 7)), Weekday::Sun};
    if (*rc::gen::arbitrary<bool>()) rule.slotType = static_cast<SpaceType>(*rc::gen::inRange(0, 3));
    if (*rc::gen::arbitrary<bool>())
        rule.pricePerHour = eur(*rc::gen::inRange(0, 2000));
    else
        rule.percent = *rc::gen::inRange(-100, 900);
    if (*rc::gen::arbitrary<bool>()) rule.dayCap = eur(*rc::gen::inRange(0, 6000));
    return rule;
}

Tariff anyTariff(const Location& garage) {
    PriceRules rules;
    for (int n = *rc::gen::inRange(0, 6); n > 0; --n)
        rules << std::make_shared<PriceRule>(anyRule(garage, n));
    return Tariff::of(garage, rules);
}

// Around the nights of both clock changes as often as elsewhere.
Instant anyTime() {
    const Instant base =
        *rc::gen::element(here("2026-01-01 00:00"), here("2026-03-28 12:00"), here("2026-10-24 12:00"));
    return base.plusMs(*rc::gen::inRange<qint64>(0, 3LL * 86'400'000));
}

} // namespace

// What a garage's rules make of its price.
class PriceRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNightCostsLess() {
        Rules r;
        PriceRule& night = r.add(u"Night"_s);
        night.fromTime = u"22:00"_s;
        night.untilTime = u"06:00"_s;
        night.percent = -50;
        // 2026-11-20 is a Friday. Two hours by day, eight by night, one by day.
        const auto quote = r.quote("2026-11-20 20:00", "2026-11-21 07:00");
        QCOMPARE(text(quote), u"120min 400, Night 480min 800, 60min 200"_s);
        QCOMPARE(quote.total.minor, 1400);
        QCOMPARE(quote.steps[1][u"per_hour"_s][u"minor"_s].toInteger(), 100);
        QCOMPARE(r.price("2026-11-21 02:00", "2026-11-21 03:00"), 100); // begun the evening before
    }

    void clocksAreChangedAtNight() {
        Rules r;
        PriceRule& night = r.add(u"Night"_s);
        night.fromTime = u"22:00"_s;
        night.untilTime = u"06:00"_s;
        night.pricePerHour = eur(100);
        QCOMPARE(r.price("2026-03-28 22:00", "2026-03-29 06:00"), 700); // the hour from two to three is missing
        QCOMPARE(r.price("2026-10-24 22:00", "2026-10-25 06:00"), 900); // and here it comes twice
        PriceRule& hour = r.add(u"Hour"_s);
        hour.fromTime = u"02:00"_s;
        hour.untilTime = u"03:00"_s;
        hour.pricePerHour = eur(1000);
        QCOMPARE(r.price("2026-03-28 22:00", "2026-03-29 06:00"), 700);
        QCOMPARE(r.price("2026-10-24 22:00", "2026-10-25 06:00"), 700 + 2000);
    }

    void weekdaysAndDaysOfAnEvent() {
        Rules r;
        PriceRule& weekend = r.add(u"Weekend"_s);
        weekend.weekdays = {Weekday::Sat, Weekday::Sun};
        weekend.percent = -30;
        PriceRule& fair = r.add(u"Fair"_s);
        fair.fromDate = u"2026-11-21"_s;
        fair.untilDate = u"2026-11-21"_s;
        fair.pricePerHour = eur(500);
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 11:00"), 200); // Friday
        QCOMPARE(r.price("2026-11-21 10:00", "2026-11-21 11:00"), 500); // takes the weekend's place
        QCOMPARE(r.price("2026-11-22 10:00", "2026-11-22 11:00"), 140);
        QCOMPARE(text(r.quote("2026-11-20 23:00", "2026-11-22 01:00")),
                 u"60min 200, Fair 1440min 12000, Weekend 60min 140"_s);
    }

    void percentagesAreTakenOneOfTheOther() {
        Rules r;
        r.add(u"Plus"_s).percent = 50;
        r.add(u"Minus"_s).percent = -50;
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 11:00"), 150);
        QCOMPARE(text(r.quote("2026-11-20 10:00", "2026-11-20 11:00")), u"Plus+Minus 60min 150"_s);
        r.add(u"Odd"_s).percent = -33; // 100.5 an hour, to be rounded up once for the day
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 11:00"), 101);
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 12:00"), 201);
    }

    void aDayIsRoundedUpOnceHoweverManyPiecesItHas() {
        Rules r;
        PriceRule& later = r.add(u"Later"_s);
        later.fromTime = u"10:01"_s;
        later.pricePerHour = eur(220);
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 10:02"), 7); // 3.33 and 3.67
        QCOMPARE(text(r.quote("2026-11-20 10:00", "2026-11-20 10:02")), u"1min 4, Later 1min 3"_s);
    }

    void classesOfSlotsHaveTheirOwnPrice() {
        Rules r;
        PriceRule& charging = r.add(u"Charging point"_s);
        charging.slotType = SpaceType::Ev;
        charging.pricePerHour = eur(350);
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 11:00", SpaceType::Ev), 350);
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 11:00", SpaceType::Suv), 200);
    }

    void aDayOfItsOwnHasItsOwnCap() {
        Rules r;
        r.garage->dayCap = eur(1500);
        PriceRule& fair = r.add(u"Fair"_s);
        fair.fromDate = fair.untilDate = u"2026-11-21"_s;
        fair.dayCap = eur(4000);
        QCOMPARE(r.price("2026-11-20 00:00", "2026-11-21 00:00"), 1500);
        QCOMPARE(r.price("2026-11-21 00:00", "2026-11-22 00:00"), 4000);
        QCOMPARE(r.price("2026-11-21 00:00", "2026-11-21 12:00"), 2400);
    }

    void theOrderIsThatOfPositions() {
        Rules r;
        PriceRule& late = r.add(u"Late"_s);
        late.percent = 100;
        PriceRule& early = r.add(u"Early"_s);
        early.pricePerHour = eur(300);
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 11:00"), 300);
        late.position = 7;
        QCOMPARE(r.price("2026-11-20 10:00", "2026-11-20 11:00"), 600);
    }

    void properties() {
        const auto garage = aGarage(*anOrganization().make()).make();
        const auto anyLength = rc::gen::inRange<qint64>(1, 3LL * 86'400'000);
        QVERIFY(rc::check("never negative, the steps add up, staying longer never costs less", [&] {
            const Tariff tariff = anyTariff(*garage);
            const auto type = static_cast<SpaceType>(*rc::gen::inRange(0, 4));
            const Instant from = anyTime();
            const qint64 length = *anyLength;
            const auto quote = ParkingPrice::quote({from, from.plusMs(length)}, tariff, type);
            const auto longer = ParkingPrice::quote({from, from.plusMs(length + *anyLength)}, tariff, type);
            qint64 sum = 0;
            qint64 minutes = 0;
            for (const QJsonValue& step : quote.steps) {
                const qint64 amount = step[u"amount"_s][u"minor"_s].toInteger();
                RC_ASSERT(amount >= 0);
                sum += amount;
                if (step[u"unit"_s].toString() == "min"_L1) minutes += step[u"quantity"_s].toInteger();
            }
            RC_ASSERT(sum == quote.total.minor);
            RC_ASSERT(longer.total.minor >= quote.total.minor);
            RC_ASSERT(minutes <= length / 60'000 + 5); // each day's begun minute at most
        }));
        QVERIFY(rc::check("a stay that is divided at midnight costs the same", [&] {
            const Tariff tariff = anyTariff(*garage);
            const Instant from = anyTime();
            const Instant until = from.plusMs(*anyLength);
            const Instant midnight = WallClock::startOfDay(WallClock::dateOf(from, vaduz).addDays(1), vaduz);
            RC_PRE(midnight < until);
            const auto price = [&](Instant a, Instant b) {
                return ParkingPrice::quote({a, b}, tariff, SpaceType::Standard).total.minor;
            };
            RC_ASSERT(price(from, midnight) + price(midnight, until) == price(from, until));
        }));
        QVERIFY(rc::check("rules in whatever order are the same tariff", [&] {
            const Tariff tariff = anyTariff(*garage);
            PriceRules shuffled = tariff.rules;
            std::ranges::reverse(shuffled);
            const Instant from = anyTime();
            const Interval time{from, from.plusMs(*anyLength)};
            RC_ASSERT(ParkingPrice::quote(time, tariff, SpaceType::Ev).steps ==
                      ParkingPrice::quote(time, Tariff::of(*garage, shuffled), SpaceType::Ev).steps);
        }));
    }
};

QTEST_GUILESS_MAIN(PriceRulesTest)
#include "PriceRulesTest.moc"
