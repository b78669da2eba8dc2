// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <compare>
#include <optional>

namespace autospace {

// A point in time: milliseconds since 1970-01-01T00:00:00Z. Has no zone; a place brings one.
struct Instant {
    qint64 epochMs = 0;

    // What toString() can write: from 1970 to the end of 9999, in UTC.
    static constexpr qint64 latestMs = 253'402'300'799'999;
    [[nodiscard]] bool isWritable() const { return epochMs >= 0 && epochMs <= latestMs; }

    // RFC 3339 with a zone ("2026-11-20T08:40:00Z", "...+01:00"); fractions are cut to milliseconds. Nothing for a time
    // that is not writable.
    static std::optional<Instant> parse(QStringView text);
    static Instant fromDateTime(const QDateTime& time) { return {time.toMSecsSinceEpoch()}; }

    // RFC 3339 in UTC, always with three decimals, so that texts sort as times do.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(epochMs, QTimeZone::UTC); }
    [[nodiscard]] QDateTime in(const QTimeZone& zone) const { return QDateTime::fromMSecsSinceEpoch(epochMs, zone); }

    [[nodiscard]] Instant plusMs(qint64 ms) const { return {epochMs + ms}; }
    [[nodiscard]] Instant plusMinutes(qint64 minutes) const { return {epochMs + minutes * 60'000}; }
    friend qint64 operator-(Instant a, Instant b) { return a.epochMs - b.epochMs; }
    friend auto operator<=>(const Instant&, const Instant&) = default;
};

} // namespace autospace
