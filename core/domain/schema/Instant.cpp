// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/Instant.h"

#include "core/domain/schema/InstantText.h"

#include <array>

namespace autospace {

namespace {

// Days since 1970-01-01 of a proleptic Gregorian date, as InstantText counts them the other way.
qint64 daysFromCivil(int year, int month, int day) {
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const auto yoe = static_cast<unsigned>(y - era * 400);
    const auto shifted = static_cast<unsigned>(month > 2 ? month - 3 : month + 9);
    const unsigned doy = (153 * shifted + 2) / 5 + static_cast<unsigned>(day) - 1;
    return era * 146'097LL + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719'468;
}

constexpr int daysOf(int month, int year) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

// A time as toString() writes it; nothing for any other, which may be good all the same.
std::optional<Instant> parsedOwn(QStringView text) {
    constexpr QLatin1StringView pattern("0000-00-00T00:00:00.000Z");
    if (text.size() != pattern.size()) return std::nullopt;
    std::array<int, 7> parts{}; // year, month, day, hour, minute, second, millisecond
    size_t part = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (pattern[i].unicode() != u'0') {
            if (c != pattern[i].unicode()) return std::nullopt;
            ++part;
        } else if (c < u'0' || c > u'9') {
            return std::nullopt;
        } else {
            parts[part] = parts[part] * 10 + (c - u'0');
        }
    }
    const auto [year, month, day, hour, minute, second, ms] = parts;
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysOf(month, year) || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return Instant{((daysFromCivil(year, month, day) * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + ms};
}

} // namespace

std::optional<Instant> Instant::parse(QStringView text) {
    if (const auto own = parsedOwn(text)) return own;
    if (text.size() < 20 || text.size() > 40 || (text[10] != u'T' && text[10] != u't')) return std::nullopt;
    const QChar last = text.back();
    const bool zulu = last == u'Z' || last == u'z';
    const QChar sign = text[text.size() - 6];
    if (!zulu && sign != u'+' && sign != u'-') return std::nullopt;
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid()) return std::nullopt;
    const Instant instant{time.toMSecsSinceEpoch()};
    return instant.isWritable() ? std::optional(instant) : std::nullopt;
}

QString Instant::toString() const {
    char text[InstantText::size];
    InstantText::write(text, *this);
    return QString::fromLatin1(text, InstantText::size);
}

} // namespace autospace
