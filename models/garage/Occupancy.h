// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/View.h"

#include <QTimeZone>

namespace autospace {

// One hour of a day in a garage.
struct OccupancyHour {
    Instant from;
    int inHouse = 0; // cars that stood there in the hour's middle; for the running hour now; nothing later
    int booked =
        0; // cars that are to stand there in the middle of a later hour, with those in house that have not left
};

// How full a garage (or, with a null id, all of an organization) is through the day of `now`, hour by hour on the
// place's clock: 24 hours, and 23 or 25 when clocks change.
class Occupancy {
public:
    [[nodiscard]] static QList<OccupancyHour> ofDay(const View& view, const Id& orgId, const Id& garageId, Instant now,
                                                    const QTimeZone& zone);

private:
    [[nodiscard]] static bool stood(const Booking& booking, Instant at, Instant now);
    [[nodiscard]] static bool willStand(const Booking& booking, Instant at, Instant now);
};

} // namespace autospace
