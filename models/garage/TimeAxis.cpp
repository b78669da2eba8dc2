// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/TimeAxis.h"

#include "core/domain/places/WallClock.h"

#include <algorithm>

namespace autospace {

namespace {

constexpr qint64 hourMs = 3600'000;

QList<TimeAxis::Mark> days(const Interval& time, const QTimeZone& zone, bool mondays) {
    QList<TimeAxis::Mark> marks;
    for (QDate date = WallClock::dateOf(time.startsAt, zone);; date = date.addDays(1)) {
        const Instant start = WallClock::startOfDay(date, zone);
        if (start >= time.endsAt) return marks;
        if (start >= time.startsAt && (!mondays || date.dayOfWeek() == Qt::Monday)) marks << TimeAxis::Mark{start, true};
    }
}

// Hour after hour as they pass: an hour that the clock shows twice has two marks, one that it skips has none.
QList<TimeAxis::Mark> hours(const Interval& time, const QTimeZone& zone, int step) {
    QList<TimeAxis::Mark> marks;
    for (QDate date = WallClock::dateOf(time.startsAt, zone);; date = date.addDays(1)) {
        const Instant start = WallClock::startOfDay(date, zone), next = WallClock::startOfDay(date.addDays(1), zone);
        if (start >= time.endsAt) return marks;
        for (Instant at = start; at < next; at = at.plusMs(hourMs)) {
            const QTime clock = at.in(zone).time();
            const bool marked = at == start || (clock.hour() % step == 0 && clock.minute() == 0);
            if (marked && time.contains(at)) marks << TimeAxis::Mark{at, at == start};
        }
    }
}

} // namespace

QList<TimeAxis::Mark> TimeAxis::marks(const Interval& time, const QTimeZone& zone, qint64 leastMs) {
    if (time.endsAt <= time.startsAt) return {};
    for (const int step : {1, 2, 3, 6, 12})
        if (step * hourMs >= leastMs) return hours(time, zone, step);
    return days(time, zone, leastMs > 24 * hourMs);
}

} // namespace autospace
