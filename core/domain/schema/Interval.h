// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

namespace autospace {

// The half-open time [startsAt, endsAt): what ends at noon and what begins at noon do not touch.
struct Interval {
    Instant startsAt;
    Instant endsAt;

    [[nodiscard]] qint64 lengthMs() const { return endsAt - startsAt; }
    [[nodiscard]] bool contains(Instant time) const { return time >= startsAt && time < endsAt; }
    // Also when one lies wholly inside the other.
    [[nodiscard]] bool overlaps(const Interval& other) const {
        return startsAt < other.endsAt && other.startsAt < endsAt;
    }
    friend bool operator==(const Interval&, const Interval&) = default;
};

} // namespace autospace
