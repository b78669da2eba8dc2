// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/Instant.h"

namespace autospace {

namespace {

// Days since 1970-01-01 to a proleptic Gregorian date, by the usual era arithmetic; QDateTime costs ten times as much.
void civilFromDays(qint64 days, int& year, int& month, int& day) {
    const qint64 z = days + 719'468;
    const qint64 era = (z >= 0 ? z : z - 146'096) / 146'097;
    const auto doe = static_cast<unsigned>(z - era * 146'097);
    const unsigned yoe = (doe - doe / 1460 + doe / 36'524 - doe / 146'096) / 365;
    const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const unsigned mp = (5 * doy + 2) / 153;
    day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
    month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
    year = static_cast<int>(static_cast<qint64>(yoe) + era * 400 + (month <= 2 ? 1 : 0));
}

void put(char16_t*& out, int value, int digits) {
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        out[i] = static_cast<char16_t>(u'0' + value % 10);
    out += digits;
}

} // namespace

std::optional<Instant> Instant::parse(QStringView text) {
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
    constexpr qint64 dayMs = 86'400'000;
    qint64 days = epochMs / dayMs;
    qint64 rest = epochMs % dayMs;
    if (rest < 0) rest += dayMs, --days;
    int year, month, day;
    civilFromDays(days, year, month, day);
    char16_t buffer[24];
    char16_t* out = buffer;
    put(out, year, 4), *out++ = u'-', put(out, month, 2), *out++ = u'-', put(out, day, 2), *out++ = u'T';
    put(out, static_cast<int>(rest / 3'600'000), 2), *out++ = u':';
    put(out, static_cast<int>(rest / 60'000 % 60), 2), *out++ = u':';
    put(out, static_cast<int>(rest / 1000 % 60), 2), *out++ = u'.';
    put(out, static_cast<int>(rest % 1000), 3), *out++ = u'Z';
    return QString(reinterpret_cast<const QChar*>(buffer), 24);
}

} // namespace autospace
