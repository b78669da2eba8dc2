// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/FieldError.h"
#include "core/domain/schema/Interval.h"

#include <QJsonObject>
#include <QMap>

#include <array>
#include <expected>
#include <optional>

namespace autospace {

// When a place is open, on its own clock.
//   {"weekly": {"mon": ["08:00-12:00", "13:00-24:00"], "fri": ["22:00-04:00"]}, "special": {"2026-12-25": []}}
// A span whose end is not after its beginning runs into the next day. A weekday that is not named is closed; without
// "weekly" every day is open. A special day (a holiday, an event) replaces the weekday's spans; what began the evening
// before still runs out. {} is open always.
class OpeningHours {
public:
    struct Span {
        int from = 0;  // minutes after midnight, 0 to 1439
        int until = 0; // minutes after the same midnight, above 1440 when it ends on the next day
        friend bool operator==(const Span&, const Span&) = default;
    };

    // The errors point to the place, e.g. "/opening_hours/weekly/mon/0".
    [[nodiscard]] static std::expected<OpeningHours, FieldErrors> parse(const QJsonObject& json,
                                                                        const QString& pointer);

    [[nodiscard]] bool isAlwaysOpen() const { return !m_weekly && m_special.isEmpty(); }
    // Whether one may come in at that instant. The closing time itself is closed.
    [[nodiscard]] bool isOpen(Instant instant, const QTimeZone& zone) const;
    // Whether one may leave at that instant: open, or closing just then.
    [[nodiscard]] bool isOpenUntil(Instant instant, const QTimeZone& zone) const;
    // When the place next opens (if closed) or closes (if open); nothing when that is more than a year away.
    [[nodiscard]] std::optional<Instant> nextChange(Instant instant, const QTimeZone& zone) const;
    // The spans that begin on that date, in order.
    [[nodiscard]] QList<Span> spansOn(QDate date) const;
    // The same as instants.
    [[nodiscard]] QList<Interval> intervalsOn(QDate date, const QTimeZone& zone) const;

private:
    using Week = std::array<QList<Span>, 7>; // Monday first
    std::optional<Week> m_weekly;
    QMap<QDate, QList<Span>> m_special;
};

} // namespace autospace
