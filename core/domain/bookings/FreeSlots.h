// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/DimensionFit.h"
#include "core/domain/schema/Interval.h"
#include "core/domain/schema/View.h"

namespace autospace {

// What somebody looks for in one garage.
struct SlotWish {
    Interval time;
    VehicleSize vehicle = {};
    std::optional<SpaceType> type = {}; // also served by roomier types (DimensionFit::serves)
    Id exceptBooking = {};              // a booking that does not count as taking its slot
};

// The garage's slots that are in use, by code.
[[nodiscard]] Query slotsInUse(const Location& garage);
// Those of several garages, garage by garage.
[[nodiscard]] Query slotsInUse(const QList<Id>& garages);
// Whether such a slot of the garage would do for the wish, were it free.
[[nodiscard]] bool suits(const SlotWish& wish, SpaceType type, const SlotSize& size, const Location& garage);
// What takes slots at the wished time: bookings, but no lapsed holds, and blocks.
[[nodiscard]] QList<Taker> slotTakers(const SlotWish& wish, Instant now);
// The slots of the garage that are free for the wish, by code; at most limit (0 = all). One query, however many slots.
[[nodiscard]] QList<std::shared_ptr<const Space>> freeSlots(const View& view, const Location& garage,
                                                            const SlotWish& wish, Instant now, int limit);

// Whether a car may be sent there whose driver has not asked for that type: not to a slot for the disabled, a charging
// point, a place for motorcycles or buses.
[[nodiscard]] bool isForAnybody(SpaceType type);

} // namespace autospace
