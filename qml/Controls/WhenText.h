// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <expected>

namespace autospace {

/// What a typed time is read against.
struct WhenContext {
    QDateTime now;
    QTimeZone zone;
    QLocale locale;
    /// The value so far: a time alone keeps its day, a day alone keeps its time. May be invalid.
    QDateTime reference;
    /// A time of day that has passed means tomorrow's, a day that has passed next year's.
    bool prefersFuture = false;
};

/// Reads a point in time as people type it: "14:30", "930", "9pm", "+2h", "+1d 3h", "in 90 min",
/// "tomorrow 9:00", "fri 10", "20.11. 8:15", "2026-11-20 08:15", "20 nov", each in English, in German
/// and in the locale's own names. The error is a sentence for the person.
[[nodiscard]] std::expected<QDateTime, QString> parseWhen(const QString& text, const WhenContext& context);

} // namespace autospace
