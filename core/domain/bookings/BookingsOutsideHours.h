// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/Location.h"
#include "core/domain/schema/View.h"

namespace autospace {

// The bookings still to come whose start or end lies outside the garage's opening hours, as after a change of the
// hours; by start.
[[nodiscard]] QList<std::shared_ptr<const Booking>> bookingsOutsideHours(const View& view, const Location& garage,
                                                                         Instant now);

} // namespace autospace
