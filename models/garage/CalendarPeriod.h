// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Interval.h"

#include <QDate>
#include <QList>
#include <QLocale>

namespace autospace {

// A day, week (from Monday), month or year on a place's clock, and its parts: hours, days, days, months. Days keep
// their 23 or 25 hours when clocks change.
class CalendarPeriod {
public:
    enum class Unit { Day, Week, Month, Year };

    CalendarPeriod(Unit unit, QDate day, QTimeZone zone);

    [[nodiscard]] Unit unit() const { return m_unit; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] Interval time() const;
    [[nodiscard]] CalendarPeriod moved(int by) const;
    [[nodiscard]] QList<Interval> parts() const;
    // "Friday, 20 November 2026", "16/11/2026 – 22/11/2026", "November 2026", "2026".
    [[nodiscard]] QString title(const QLocale& locale) const;
    // Of a part: "14:00", "Mon 16.", "November".
    [[nodiscard]] QString partTitle(const Interval& part, const QLocale& locale) const;

private:
    [[nodiscard]] QDate next(QDate first, int by) const;

    Unit m_unit;
    QDate m_first;
    QTimeZone m_zone;
};

} // namespace autospace
