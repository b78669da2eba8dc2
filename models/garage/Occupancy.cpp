// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/Occupancy.h"

#include "core/domain/bookings/BookingStates.h"
#include "core/domain/places/WallClock.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3600'000;

using Bookings = QList<std::shared_ptr<const Booking>>;

Query parkingOf(const Id& orgId) {
    return Query().where(u"org_id"_s, Value(orgId)).where(u"kind"_s, Value(toWord(BookingKind::Parking)));
}

Query inGarage(const Id& garageId, Query query) {
    return garageId.isNull() ? query : query.where(u"location_id"_s, Value(garageId));
}

// Whose time touches the day, or who stayed beyond it into the day. Asked for in three parts, each of which an index
// bounds: what begins before the day's end and ends after its start has, on either side, all of a history or of a future.
Bookings touching(const View& view, const Id& orgId, const Id& garageId, Instant from, Instant until) {
    Bookings bookings = view.list<Booking>(inGarage(garageId, parkingOf(orgId))
                                               .where(u"starts_at"_s, Op::GreaterOrEqual, Value(from))
                                               .where(u"starts_at"_s, Op::Less, Value(until)));
    // Open ones from before are few in all garages together; one garage's own order would lead through its history.
    for (const auto& open : view.list<Booking>(parkingOf(orgId)
                                                   .where(Filter{u"status"_s, Op::In, BookingStates::occupying()})
                                                   .where(u"starts_at"_s, Op::Less, Value(from))))
        if ((garageId.isNull() || open->locationId == garageId) &&
            (open->endsAt > from || open->status == BookingStatus::CheckedIn))
            bookings << open;
    for (const auto& over : view.list<Booking>(inGarage(garageId, parkingOf(orgId))
                                                   .where(u"status"_s, Value(toWord(BookingStatus::Completed)))
                                                   .where(u"starts_at"_s, Op::Less, Value(from))
                                                   .where(u"ends_at"_s, Op::Greater, Value(from))))
        bookings << over;
    return bookings;
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
    const Bookings bookings = touching(view, orgId, garageId, from, until);
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
