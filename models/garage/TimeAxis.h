// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Interval.h"

#include <QList>

namespace autospace {

// The marks along a time axis: on whole hours or days of a place's clock, also over the nights when clocks change.
class TimeAxis {
public:
    struct Mark {
        Instant at;
        bool day = false; // a day begins there
        friend bool operator==(const Mark&, const Mark&) = default;
    };

    // Marks within the time, no closer than leastMs on the whole: every 1, 2, 3, 6 or 12 hours, every day, every Monday.
    [[nodiscard]] static QList<Mark> marks(const Interval& time, const QTimeZone& zone, qint64 leastMs);
};

} // namespace autospace
