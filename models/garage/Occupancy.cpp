// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/Occupancy.h"

#include "core/domain/bookings/BookingStates.h"
#include "core/domain/places/WallClock.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3600'000;

Query ofPlace(const Id& orgId, const Id& garageId) {
    Query query;
    query.where(u"org_id"_s, Value(orgId)).where(u"kind"_s, Value(toWord(BookingKind::Parking)));
    if (!garageId.isNull()) query.where(u"location_id"_s, Value(garageId));
    return query;
}

} // namespace

bool Occupancy::stood(const Booking& booking, Instant at, Instant now) {
    if (!booking.checkedInAt || *booking.checkedInAt > at) return false;
    return booking.checkedOutAt.value_or(now.plusMs(1)) > at;
}

// Whoever is in house past the booked end is expected to stay for the running hour only.
bool Occupancy::willStand(const Booking& booking, Instant at, Instant now) {
    if (!BookingStates::occupies(booking.status) || BookingStates::hasLapsed(booking, now)) return false;
    return booking.startsAt <= at && booking.endsAt > at;
}

QList<OccupancyHour> Occupancy::ofDay(const View& view, const Id& orgId, const Id& garageId, Instant now,
                                      const QTimeZone& zone) {
    const QDate today = WallClock::dateOf(now, zone);
    const Instant from = WallClock::startOfDay(today, zone), until = WallClock::startOfDay(today.addDays(1), zone);
    auto bookings = view.list<Booking>(ofPlace(orgId, garageId)
                                           .where(u"starts_at"_s, Op::Less, Value(until))
                                           .where(u"ends_at"_s, Op::Greater, Value(from)));
    // Those that stayed beyond their time, from days before.
    bookings << view.list<Booking>(ofPlace(orgId, garageId)
                                       .where(u"status"_s, Value(toWord(BookingStatus::CheckedIn)))
                                       .where(u"ends_at"_s, Op::LessOrEqual, Value(from)));
    QList<OccupancyHour> hours;
    for (Instant hour = from; hour < until; hour = hour.plusMs(hourMs)) {
        OccupancyHour bar{.from = hour};
        const bool later = hour > now;
        const bool running = !later && hour.plusMs(hourMs) > now;
        const Instant at = running ? now : hour.plusMs(hourMs / 2);
        const auto count = [&](auto stands) {
            return static_cast<int>(
                std::ranges::count_if(bookings, [&](const auto& b) { return stands(*b, at, now); }));
        };
        (later ? bar.booked : bar.inHouse) = later ? count(&Occupancy::willStand) : count(&Occupancy::stood);
        hours << bar;
    }
    return hours;
}

} // namespace autospace
