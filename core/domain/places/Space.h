// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Record.h"

#include <optional>
#include <QString>

namespace autospace {

// Slots are for vehicles, the others for people.
enum class SpaceKind { Slot, Desk, Room, Office };
template <>
struct EnumWords<SpaceKind> {
    static constexpr std::array words{"slot", "desk", "room", "office"};
};

// What a slot is meant for.
enum class SpaceType { Standard, Compact, Large, Suv, Ev, Disabled, Motorcycle, Bus, Other };
template <>
struct EnumWords<SpaceType> {
    static constexpr std::array words{"standard", "compact",    "large", "suv",  "ev",
                                      "disabled", "motorcycle", "bus",   "other"};
};

// Retired spaces take no new bookings and leave the lists.
enum class SpaceStatus { Active, Maintenance, Retired };
template <>
struct EnumWords<SpaceStatus> {
    static constexpr std::array words{"active", "maintenance", "retired"};
};

// Something bookable inside a location: a parking slot, a desk, a room, a private office.
class Space : public Record {
    AUTOSPACE_RECORD(Space)
    Id locationId;
    std::optional<Id> floorId;
    SpaceKind kind = SpaceKind::Slot;
    QString code; // unique within the location
    SpaceType spaceType = SpaceType::Standard;
    SpaceStatus status = SpaceStatus::Active;
    int lengthCm = 0;
    int widthCm = 0;
    int heightCm = 0;
    int capacity = 0;
    int positionX = 0; // grid steps on the plan
    int positionY = 0; // grid steps on the plan
    std::optional<QString> note;
};

} // namespace autospace
