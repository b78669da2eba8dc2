// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/FreeSlots.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/SpaceBlock.h"

namespace autospace {

using namespace Qt::StringLiterals;

static Query inUse(Query query) {
    return query.where(u"status"_s, Value(toWord(SpaceStatus::Active))).where(u"kind"_s, Value(toWord(SpaceKind::Slot)));
}

Query slotsInUse(const Location& garage) {
    return inUse(Query().where(u"location_id"_s, Value(garage.id))).orderBy(u"code"_s);
}

Query slotsInUse(const QList<Id>& garages) {
    Filter among{u"location_id"_s, Op::In, {}};
    for (const Id& garage : garages)
        among.values << Value(garage);
    return inUse(Query().where(std::move(among))).orderBy(u"location_id"_s).orderBy(u"code"_s);
}

bool suits(const SlotWish& wish, SpaceType type, const SlotSize& size, const Location& garage) {
    return DimensionFit::fits(wish.vehicle, size, garage) && (!wish.type || DimensionFit::serves(type, *wish.type));
}

QList<Taker> slotTakers(const SlotWish& wish, Instant now) {
    // As BookingStates::hasLapsed() says it.
    const QList<Filter> lapsed{Filter::equal(u"status"_s, Value(toWord(BookingStatus::Held))),
                               {u"hold_expires_at"_s, Op::LessOrEqual, {Value(now)}}};
    Taker bookings{&Booking::staticType(), Booking::staticType().guards().front(), true, wish.time, {lapsed}};
    if (!wish.exceptBooking.isNull()) bookings.except << QList<Filter>{Filter::equal(u"id"_s, Value(wish.exceptBooking))};
    const OverlapGuard blocked{"space_id", "starts_at", "ends_at", nullptr, {}};
    return {bookings, Taker{&SpaceBlock::staticType(), blocked, false, wish.time}};
}

QList<std::shared_ptr<const Space>> freeSlots(const View& view, const Location& garage, const SlotWish& wish,
                                              Instant now, int limit) {
    QList<std::shared_ptr<const Space>> free;
    for (const auto& slot : view.listFree<Space>(slotsInUse(garage), slotTakers(wish, now))) {
        if (!suits(wish, slot->spaceType, SlotSize::of(*slot), garage)) continue;
        free << slot;
        if (limit > 0 && free.size() == limit) break;
    }
    return free;
}

bool isForAnybody(SpaceType type) {
    return type == SpaceType::Standard || type == SpaceType::Compact || type == SpaceType::Large ||
           type == SpaceType::Suv;
}

} // namespace autospace
