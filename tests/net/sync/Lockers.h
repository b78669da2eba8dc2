// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Record.h"

#include <optional>

namespace autospace {

enum class LockerState { Free, Taken };
template <>
struct EnumWords<LockerState> {
    static constexpr std::array words{"free", "taken"};
};

// A subject of a few lines for the sync tests, with every kind of command that a client treats differently. Its
// collection has a name of the permission table, which lets nobody near what it does not know.
class Locker final : public Record {
    AUTOSPACE_RECORD(Locker)
    QString code;
    LockerState state = LockerState::Free;
    std::optional<QString> holder; // personal
    std::optional<QString> note;
    std::optional<Id> neighbour; // another locker
};

// lockers.create {code, neighbour?}: optimistic; refused as "code_taken".
// lockers.take {holder}: optimistic; refused as "taken" unless free.
// lockers.release {}: optimistic; refused as "free" unless taken.
// lockers.update {code?, note?}: optimistic, with base.
// lockers.knock {}: optimistic; refused as "nobody_home", and counted.
// lockers.inspect {}: queued; sets the note in the core.
// lockers.destroy {}: needs the core.
[[nodiscard]] const Registry& lockerRegistry();

} // namespace autospace
