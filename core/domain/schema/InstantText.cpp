// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/InstantText.h"

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

void put(char*& out, int value, int digits) {
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        out[i] = static_cast<char>('0' + value % 10);
    out += digits;
}

} // namespace

void InstantText::write(char* out, Instant time) {
    constexpr qint64 dayMs = 86'400'000;
    qint64 days = time.epochMs / dayMs;
    qint64 rest = time.epochMs % dayMs;
    if (rest < 0) rest += dayMs, --days;
    int year, month, day;
    civilFromDays(days, year, month, day);
    put(out, year, 4), *out++ = '-', put(out, month, 2), *out++ = '-', put(out, day, 2), *out++ = 'T';
    put(out, static_cast<int>(rest / 3'600'000), 2), *out++ = ':';
    put(out, static_cast<int>(rest / 60'000 % 60), 2), *out++ = ':';
    put(out, static_cast<int>(rest / 1000 % 60), 2), *out++ = '.';
    put(out, static_cast<int>(rest % 1000), 3), *out++ = 'Z';
}

} // namespace autospace
