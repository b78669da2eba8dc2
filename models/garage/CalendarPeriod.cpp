// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/CalendarPeriod.h"

#include "core/domain/places/WallClock.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QDate firstOf(CalendarPeriod::Unit unit, QDate day) {
    switch (unit) {
    case CalendarPeriod::Unit::Week: return day.addDays(1 - day.dayOfWeek());
    case CalendarPeriod::Unit::Month: return {day.year(), day.month(), 1};
    case CalendarPeriod::Unit::Year: return {day.year(), 1, 1};
    default: return day;
    }
}

} // namespace

CalendarPeriod::CalendarPeriod(Unit unit, QDate day, QTimeZone zone)
    : m_unit(unit), m_first(firstOf(unit, day)), m_zone(std::move(zone)) {}

QDate CalendarPeriod::next(QDate first, int by) const {
    switch (m_unit) {
    case Unit::Week: return first.addDays(7LL * by);
    case Unit::Month: return first.addMonths(by);
    case Unit::Year: return first.addYears(by);
    default: return first.addDays(by);
    }
}

CalendarPeriod CalendarPeriod::moved(int by) const { return {m_unit, next(m_first, by), m_zone}; }

Interval CalendarPeriod::time() const {
    return {WallClock::startOfDay(m_first, m_zone), WallClock::startOfDay(next(m_first, 1), m_zone)};
}

QList<Interval> CalendarPeriod::parts() const {
    const Interval whole = time();
    QList<Interval> parts;
    if (m_unit == Unit::Day) {
        constexpr qint64 hourMs = 3600'000;
        for (Instant at = whole.startsAt; at < whole.endsAt; at = at.plusMs(hourMs))
            parts << Interval{at, std::min(at.plusMs(hourMs), whole.endsAt)};
        return parts;
    }
    const QDate end = next(m_first, 1);
    for (QDate day = m_first; day < end;) {
        const QDate after = m_unit == Unit::Year ? day.addMonths(1) : day.addDays(1);
        parts << Interval{WallClock::startOfDay(day, m_zone), WallClock::startOfDay(after, m_zone)};
        day = after;
    }
    return parts;
}

QString CalendarPeriod::title(const QLocale& locale) const {
    switch (m_unit) {
    case Unit::Day: return locale.toString(m_first, QLocale::LongFormat);
    case Unit::Week:
        return u"%1 – %2"_s.arg(locale.toString(m_first, QLocale::ShortFormat),
                                locale.toString(m_first.addDays(6), QLocale::ShortFormat));
    case Unit::Month: return locale.standaloneMonthName(m_first.month()) + u' ' + QString::number(m_first.year());
    default: return QString::number(m_first.year());
    }
}

QString CalendarPeriod::partTitle(const Interval& part, const QLocale& locale) const {
    const QDateTime start = part.startsAt.in(m_zone);
    switch (m_unit) {
    case Unit::Day: return locale.toString(start.time(), u"HH:mm"_s);
    case Unit::Year: return locale.standaloneMonthName(start.date().month());
    default: return locale.toString(start.date(), u"ddd d."_s);
    }
}

} // namespace autospace
