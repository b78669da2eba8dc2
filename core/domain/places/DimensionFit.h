// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/domain/schema/FieldError.h"

#include <optional>

namespace autospace {

// The measures of a vehicle, as far as they are known.
struct VehicleSize {
    std::optional<int> heightCm;
    std::optional<int> lengthCm;
    std::optional<int> widthCm;
};

// The measures of a slot; 0 where not known.
struct SlotSize {
    int lengthCm = 0;
    int widthCm = 0;
    int heightCm = 0;

    [[nodiscard]] static SlotSize of(const Space& slot) { return {slot.lengthCm, slot.widthCm, slot.heightCm}; }
};

// One measure in which a vehicle does not fit.
struct Misfit {
    SentenceSource<0> measure; // "height", "length", "width"
    int haveCm = 0;            // what the slot offers
    int needCm = 0;            // what the vehicle takes
};

// Whether a vehicle fits a slot. A measure that is not known (0, absent) on either side is no obstacle. The height is
// limited by the slot and by the garage's clear height, whichever is lower.
class DimensionFit {
public:
    [[nodiscard]] static QList<Misfit> misfits(const VehicleSize& vehicle, const SlotSize& slot, const Location& garage);
    [[nodiscard]] static QList<Misfit> misfits(const VehicleSize& vehicle, const Space& slot, const Location& garage) {
        return misfits(vehicle, SlotSize::of(slot), garage);
    }
    [[nodiscard]] static bool fits(const VehicleSize& vehicle, const SlotSize& slot, const Location& garage) {
        return misfits(vehicle, slot, garage).isEmpty();
    }
    [[nodiscard]] static bool fits(const VehicleSize& vehicle, const Space& slot, const Location& garage) {
        return fits(vehicle, SlotSize::of(slot), garage);
    }
    // Whether a slot of type "offered" serves who asks for "wanted": its own kind, or a roomier one of the same use.
    // Slots for electric, disabled, motorcycle and bus users are never given to others as a replacement.
    [[nodiscard]] static bool serves(SpaceType offered, SpaceType wanted);
    // "too_high" etc. with the measures, pointing at the vehicle's argument: "/vehicle_height_cm".
    [[nodiscard]] static FieldErrors errors(const QList<Misfit>& misfits, const Space& slot);
};

} // namespace autospace
