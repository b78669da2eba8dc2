// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/Clash.h"

#include "core/domain/bookings/BookingStates.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

Clash Clash::find(const View& view, const Id& spaceId, const Interval& time, Instant now, const Id& except) {
    Clash clash;
    const Query bookings = Query()
                               .where(u"resource_id"_s, Value(spaceId))
                               .where(Filter{u"status"_s, Op::In, BookingStates::occupying()})
                               .where(u"starts_at"_s, Op::Less, Value(time.endsAt))
                               .where(u"ends_at"_s, Op::Greater, Value(time.startsAt))
                               .orderBy(u"starts_at"_s);
    for (const auto& booking : view.list<Booking>(bookings))
        if (booking->id != except) (BookingStates::hasLapsed(*booking, now) ? clash.lapsed : clash.bookings) << booking;
    clash.blocks = view.list<SpaceBlock>(Query()
                                             .where(u"space_id"_s, Value(spaceId))
                                             .where(u"starts_at"_s, Op::Less, Value(time.endsAt))
                                             .where(u"ends_at"_s, Op::Greater, Value(time.startsAt))
                                             .orderBy(u"starts_at"_s));
    return clash;
}

std::optional<Instant> Clash::firstStart() const {
    std::optional<Instant> first;
    const auto consider = [&](Instant start) { first = first ? std::min(*first, start) : start; };
    for (const auto& booking : bookings)
        consider(booking->startsAt);
    for (const auto& block : blocks)
        consider(block->startsAt);
    return first;
}

} // namespace autospace
