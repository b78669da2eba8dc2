// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/ParkingPrice.h"

#include "core/domain/places/WallClock.h"

#include <QJsonObject>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

qint64 roundedUp(qint64 dividend, qint64 divisor) { return (dividend + divisor - 1) / divisor; }

struct Step {
    bool capped = false;
    qint64 minutes = 0;
    qint64 days = 0;
    qint64 minor = 0;
};

QJsonObject toJson(const Step& step, const QString& currency) {
    return {{u"label"_s, step.capped ? QString::fromLatin1(QT_TRANSLATE_NOOP("prices", "Day cap"))
                                     : QString::fromLatin1(QT_TRANSLATE_NOOP("prices", "Parking time"))},
            {u"quantity"_s, step.capped ? step.days : step.minutes},
            {u"unit"_s, step.capped ? u"d"_s : u"min"_s},
            {u"amount"_s, QJsonObject{{u"minor"_s, step.minor}, {u"currency"_s, currency}}}};
}

Step priceOfDay(qint64 ms, const Money& perHour, const std::optional<Money>& dayCap) {
    const qint64 minutes = roundedUp(ms, minuteMs);
    const qint64 minor = roundedUp(perHour.minor * minutes, 60);
    const bool capped = dayCap && minor > dayCap->minor;
    return {capped, minutes, 1, capped ? dayCap->minor : minor};
}

} // namespace

PriceQuote ParkingPrice::quote(const Interval& time, const Money& perHour, const std::optional<Money>& dayCap,
                               const QTimeZone& zone) {
    QList<Step> steps;
    PriceQuote quote{{0, perHour.currency}, {}};
    Instant from = time.startsAt;
    for (QDate date = WallClock::dateOf(from, zone); from < time.endsAt; date = date.addDays(1)) {
        const Instant until = std::min(time.endsAt, WallClock::startOfDay(date.addDays(1), zone));
        if (until <= from) continue;
        const Step day = priceOfDay(until - from, perHour, dayCap);
        if (!steps.isEmpty() && steps.back().capped == day.capped) {
            Step& last = steps.back();
            last.minutes += day.minutes, last.days += day.days, last.minor += day.minor;
        } else {
            steps << day;
        }
        quote.total.minor += day.minor;
        from = until;
    }
    for (const Step& step : std::as_const(steps))
        quote.steps << toJson(step, perHour.currency);
    return quote;
}

PriceQuote ParkingPrice::withOverstay(const PriceQuote& booked, const Interval& stayed, const Money& perHour,
                                      const std::optional<Money>& dayCap, const QTimeZone& zone) {
    const qint64 more = quote(stayed, perHour, dayCap, zone).total.minor - booked.total.minor;
    if (more <= 0) return booked;
    PriceQuote all = booked;
    all.total.minor += more;
    all.steps << QJsonObject{{u"label"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("prices", "Overstay"))},
                             {u"quantity"_s, 1},
                             {u"unit"_s, QString()},
                             {u"amount"_s, QJsonObject{{u"minor"_s, more}, {u"currency"_s, booked.total.currency}}}};
    return all;
}

} // namespace autospace
