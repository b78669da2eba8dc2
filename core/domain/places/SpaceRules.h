// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/command/Changes.h"
#include "core/domain/command/Context.h"
#include "core/domain/command/Rejection.h"
#include "core/domain/places/Floor.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/domain/places/SpaceBlock.h"
#include "core/domain/schema/Interval.h"
#include "core/domain/schema/View.h"

#include <expected>

namespace autospace {

// The checks that the commands on floors, slots and blocks share.
class SpaceRules {
public:
    // The garage of that id, when the actor may change it; otherwise Invalid at /location_id.
    [[nodiscard]] static std::expected<std::shared_ptr<const Location>, Rejection>
    garage(const View& view, const Actor& actor, const Id& id);
    // The floor must belong to the slot's garage.
    [[nodiscard]] static FieldErrors floorErrors(const View& view, const Space& slot);
    // Those of the codes that other slots of the garage already have.
    [[nodiscard]] static QStringList takenCodes(const View& view, const Id& garageId, const QStringList& codes,
                                                const Id& except = {});
    [[nodiscard]] static Rejection codesTaken(const QStringList& codes);
    // A block's end after its start, and not past.
    [[nodiscard]] static FieldErrors blockErrors(const Interval& time, Instant now);
    // A block like that on the slot, with its event; gives its id.
    static Id putBlock(const Context& context, const Space& slot, const SpaceBlock& like, Changes& changes);
    // Conflict "bookings_in_the_way" when somebody has or will have the slot in that time: meta.bookings names each
    // with its alternatives.
    [[nodiscard]] static std::optional<Rejection> refuseIfBooked(const View& view, const Actor& actor,
                                                                 const Space& slot, const Interval& time, Instant now);
};

} // namespace autospace
