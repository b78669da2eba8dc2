// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

#include <QLocale>

namespace autospace {

// A time as a person names it: a point (from == until) or a half-open interval [from, until), such as a day.
struct TimeSpan {
    Instant from;
    Instant until;
    bool relative = false; // means something else when time has passed

    [[nodiscard]] bool isPoint() const { return from == until; }
};

// Reads now, now+2h, now-30m, today, yesterday, tomorrow, today+3d (also in the language shown); dates as 2026-11-20 or
// in the locale's short form; 08:30 (of today); 2026-11-20T08:30; and exact RFC 3339 times. Days and times of day are
// those of the zone. Units: m minutes, h hours, d days, w weeks.
class TimeWords {
public:
    TimeWords(Instant now, QTimeZone zone, QLocale locale) : m_now(now), m_zone(zone), m_locale(locale) {}
    [[nodiscard]] std::optional<TimeSpan> read(const QString& word) const;
    // The words offered while typing.
    [[nodiscard]] static QStringList words();

private:
    [[nodiscard]] TimeSpan day(QDate date, bool relative) const;
    [[nodiscard]] std::optional<TimeSpan> relative(const QString& word) const;
    [[nodiscard]] std::optional<TimeSpan> calendar(const QString& word) const;

    Instant m_now;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace autospace
