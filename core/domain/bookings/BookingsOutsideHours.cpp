// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingsOutsideHours.h"

#include "core/domain/bookings/BookingStates.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/WallClock.h"

namespace autospace {

using namespace Qt::StringLiterals;

QList<std::shared_ptr<const Booking>> bookingsOutsideHours(const View& view, const Location& garage, Instant now) {
    const auto hours = OpeningHours::parse(garage.openingHours, {});
    if (!hours || hours->isAlwaysOpen()) return {};
    const QTimeZone zone = WallClock::zone(garage.timeZone);
    auto coming = view.list<Booking>(Query()
                                         .where(u"location_id"_s, Value(garage.id))
                                         .where(Filter{u"status"_s, Op::In, BookingStates::occupying()})
                                         .where(u"ends_at"_s, Op::Greater, Value(now))
                                         .orderBy(u"starts_at"_s));
    coming.removeIf([&](const auto& booking) {
        const bool begun = booking->startsAt <= now;
        return (begun || hours->isOpen(booking->startsAt, zone)) && hours->isOpenUntil(booking->endsAt, zone);
    });
    return coming;
}

} // namespace autospace
