// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/command/Rejection.h"
#include "core/domain/schema/Value.h"

#include <optional>

namespace autospace {

// The states of a booking, the ways between them, and which of them take the resource.
class BookingStates {
public:
    // The states that can follow; none for a final one. Kinds without a table of their own yet have none at all.
    [[nodiscard]] static QList<BookingStatus> next(BookingKind kind, BookingStatus from);
    [[nodiscard]] static bool leadsTo(BookingKind kind, BookingStatus from, BookingStatus to);
    // Whether nobody else can have the resource for the booking's time.
    [[nodiscard]] static bool occupies(BookingStatus status);
    // The occupying states as filter values.
    [[nodiscard]] static QList<Value> occupying();
    // A hold whose time has run out: it still stands in the table but takes nothing any more.
    [[nodiscard]] static bool hasLapsed(const Booking& booking, Instant now);
    // Conflict "wrong_state" that names the present state and what can follow; nothing when the way is open.
    [[nodiscard]] static std::optional<Rejection> refuse(const Booking& booking, BookingStatus to);
};

} // namespace autospace
