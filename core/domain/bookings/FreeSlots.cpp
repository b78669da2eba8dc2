// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/FreeSlots.h"

#include "core/domain/bookings/BookingStates.h"
#include "core/domain/places/SpaceBlock.h"

#include <QSet>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Query overlapping(const Location& garage, const Interval& time) {
    return Query()
        .where(u"location_id"_s, Value(garage.id))
        .where(u"starts_at"_s, Op::Less, Value(time.endsAt))
        .where(u"ends_at"_s, Op::Greater, Value(time.startsAt));
}

QSet<Id> takenSlots(const View& view, const Location& garage, const SlotWish& wish, Instant now) {
    QSet<Id> taken;
    const Query occupying =
        overlapping(garage, wish.time).where(Filter{u"status"_s, Op::In, BookingStates::occupying()});
    for (const auto& booking : view.list<Booking>(occupying))
        if (booking->id != wish.exceptBooking && !BookingStates::hasLapsed(*booking, now)) taken << booking->resourceId;
    for (const auto& block : view.list<SpaceBlock>(overlapping(garage, wish.time)))
        taken << block->spaceId;
    return taken;
}

} // namespace

QList<std::shared_ptr<const Space>> freeSlots(const View& view, const Location& garage, const SlotWish& wish,
                                              Instant now, int limit) {
    const QSet<Id> taken = takenSlots(view, garage, wish, now);
    const Query active = Query()
                             .where(u"location_id"_s, Value(garage.id))
                             .where(u"status"_s, Value(toWord(SpaceStatus::Active)))
                             .where(u"kind"_s, Value(toWord(SpaceKind::Slot)))
                             .orderBy(u"code"_s);
    QList<std::shared_ptr<const Space>> free;
    for (const auto& slot : view.list<Space>(active)) {
        if (taken.contains(slot->id) || !DimensionFit::fits(wish.vehicle, *slot, garage)) continue;
        if (wish.type && !DimensionFit::serves(slot->spaceType, *wish.type)) continue;
        free << slot;
        if (limit > 0 && free.size() == limit) break;
    }
    return free;
}

} // namespace autospace
