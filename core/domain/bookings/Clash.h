// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/SpaceBlock.h"
#include "core/domain/schema/Interval.h"
#include "core/domain/schema/View.h"

#include <optional>

namespace autospace {

// What stands in the way of taking a slot for a time: every occupying booking and every block that overlaps it, also
// those that lie wholly inside or around it. Back to back is no overlap.
struct Clash {
    QList<std::shared_ptr<const Booking>> bookings; // by start
    QList<std::shared_ptr<const SpaceBlock>> blocks;
    // Holds whose time has run out but that nobody has expired yet: no obstacle, but they must be expired before
    // another booking is written, since the database still sees them.
    QList<std::shared_ptr<const Booking>> lapsed;

    // except: a booking that does not count, because it is the one being moved or extended.
    [[nodiscard]] static Clash find(const View& view, const Id& spaceId, const Interval& time, Instant now,
                                    const Id& except = {});
    [[nodiscard]] bool isNone() const { return bookings.isEmpty() && blocks.isEmpty(); }
    // When the first obstacle begins.
    [[nodiscard]] std::optional<Instant> firstStart() const;
};

} // namespace autospace
