// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

namespace autospace {

// Times on the clock of a place, over the nights when it is put forward or back. A time that the clock skips (02:30 in
// spring) means as much after the change (03:30). A time that it shows twice (02:30 in autumn) means the first for what
// begins and the second for what ends, so that what is open until 02:30 closes only when 02:30 has passed for good.
class WallClock {
public:
    // The zone of that IANA name; UTC when there is none (records are validated before they are stored).
    [[nodiscard]] static QTimeZone zone(const QString& name);
    [[nodiscard]] static bool isZone(const QString& name);

    [[nodiscard]] static Instant beginning(QDate date, QTime time, const QTimeZone& zone);
    [[nodiscard]] static Instant ending(QDate date, QTime time, const QTimeZone& zone);
    // The first instant of the day, also where midnight itself is skipped.
    [[nodiscard]] static Instant startOfDay(QDate date, const QTimeZone& zone);
    [[nodiscard]] static QDate dateOf(Instant instant, const QTimeZone& zone) { return instant.in(zone).date(); }
};

} // namespace autospace
