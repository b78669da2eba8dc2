// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/jobs/JobKind.h"

namespace autospace {

// What happens to bookings by the clock alone.
class BookingJobs {
public:
    // Holds whose time has run out are expired, through the same command that the rules give to everybody.
    [[nodiscard]] static JobKind expireHolds();
    // Bookings that nobody came for are closed when their time is over.
    [[nodiscard]] static JobKind closeNoShows();
};

} // namespace autospace
