// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/ParkingPrice.h"

#include "core/domain/billing/DayRates.h"
#include "core/domain/billing/PriceSteps.h"
#include "core/domain/places/WallClock.h"

#include <QJsonObject>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr qint64 minuteMs = 60'000;

PriceQuote ParkingPrice::quote(const Interval& time, const Tariff& tariff, SpaceType type) {
    PriceSteps steps(tariff.perHour.currency);
    if (time.lengthMs() <= 0) return steps.quote();
    if (time.lengthMs() <= tariff.graceMinutes * minuteMs) {
        steps.addFree(QT_TRANSLATE_NOOP("prices", "Grace time"), (time.lengthMs() + minuteMs - 1) / minuteMs);
        return steps.quote();
    }
    Instant from = time.startsAt;
    for (QDate date = WallClock::dateOf(from, tariff.zone); from < time.endsAt; date = date.addDays(1)) {
        const Instant until = std::min(time.endsAt, WallClock::startOfDay(date.addDays(1), tariff.zone));
        if (until <= from) continue;
        steps.addDay(DayRates(tariff, type, date, {from, until}));
        from = until;
    }
    if (tariff.minimumCharge && steps.total() < tariff.minimumCharge->minor)
        steps.addSingle(QT_TRANSLATE_NOOP("prices", "Up to the minimum charge"),
                        tariff.minimumCharge->minor - steps.total());
    return steps.quote();
}

PriceQuote ParkingPrice::withOverstay(const PriceQuote& quote, const Interval& booked, Instant left,
                                      const Tariff& tariff, SpaceType type) {
    const qint64 more = ParkingPrice::quote({booked.startsAt, left}, tariff, type).total.minor -
                        ParkingPrice::quote(booked, tariff, type).total.minor;
    if (more <= 0) return quote;
    PriceQuote all = quote;
    all.total.minor += more;
    all.steps << QJsonObject{{u"label"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("prices", "Overstay"))},
                             {u"quantity"_s, 1},
                             {u"unit"_s, QString()},
                             {u"amount"_s, QJsonObject{{u"minor"_s, more}, {u"currency"_s, quote.total.currency}}}};
    return all;
}

} // namespace autospace
