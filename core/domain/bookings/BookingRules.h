// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/bookings/Clash.h"
#include "core/domain/command/CommandType.h"
#include "core/domain/places/DimensionFit.h"

#include <expected>

namespace autospace {

// A slot, its garage and the garage's clock.
struct BookingPlace {
    std::shared_ptr<const Space> slot;
    std::shared_ptr<const Location> garage;
    QTimeZone zone;

    [[nodiscard]] LocalTime local(Instant at) const { return {at, zone}; }
};

// The checks that the booking commands share. Each says what is wrong, where, and what to do.
class BookingRules {
public:
    // The slot of that id in the actor's organization; an unknown one is Invalid at /resource_id.
    [[nodiscard]] static std::expected<BookingPlace, Rejection> place(const View& view, const Actor& actor,
                                                                      const Id& slotId);
    [[nodiscard]] static Interval timeOf(const Booking& booking) { return {booking.startsAt, booking.endsAt}; }
    [[nodiscard]] static VehicleSize vehicleOf(const Booking& booking) {
        return {booking.vehicleHeightCm, booking.vehicleLengthCm, booking.vehicleWidthCm};
    }

    // When the booking is spoken of: the desk is believed when it says that something was done earlier, others are not.
    [[nodiscard]] static Instant saidAt(const Context& context, const Booking& booking);
    // A start that is past (earliest says from when on it may be), an end before the start, a length beyond the limit.
    [[nodiscard]] static FieldErrors startErrors(const BookingPlace& place, const Interval& time, Instant earliest);
    [[nodiscard]] static FieldErrors endErrors(const BookingPlace& place, const Interval& time);
    // The slot must be active and free: "slot_out_of_use", "slot_blocked" or "slot_taken", with meta.conflicts_with,
    // meta.latest_end and meta.alternatives. Holds that have run out are expired into changes.
    [[nodiscard]] static std::optional<Rejection> occupy(const Context& context, const View& view,
                                                         const BookingPlace& place, const Booking& wanted,
                                                         Changes& changes);
    // Sets the price and its steps from the garage's tariff, the slot's type and the booking's time.
    static void setPrice(const View& view, Booking& booking, const BookingPlace& place);
    // The booking as expired, with its event.
    static void expire(const Booking& booking, Changes& changes);
    // Ids, code, times and state, without personal data.
    [[nodiscard]] static QJsonObject facts(const Booking& booking);
    // facts() and moved_from, where and when it stood before.
    [[nodiscard]] static QJsonObject movedFacts(const Booking& before, const Booking& after);
    // {id, code, starts_at, ends_at, plate}; only the times when the actor may not read the booking.
    [[nodiscard]] static QJsonObject conflictFacts(const Actor& actor, const Booking& booking);
    // "booking K7QX2M", or "another booking" when the actor may not read it.
    [[nodiscard]] static Sentence nameFor(const Actor& actor, const Booking& booking);
};

} // namespace autospace
