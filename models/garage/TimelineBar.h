// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Id.h"
#include "core/domain/schema/Interval.h"

#include <optional>
#include <QString>

namespace autospace {

// How something takes a slot.
enum class TimelineKind { Held, Confirmed, InHouse, Over, Blocked };
template <>
struct EnumWords<TimelineKind> {
    static constexpr std::array words{"held", "confirmed", "in_house", "over", "blocked"};
};

// What takes a slot for a while, as the timeline draws it.
struct TimelineBar {
    Id id; // of the booking or the block
    TimelineKind kind = TimelineKind::Confirmed;
    Interval booked; // what was asked for; from and until are when it really stands there
    Instant from;
    Instant until;                 // for a car that is late: now; for one that has left: when it left
    std::optional<Instant> lateBy; // since when a car that is still there should be gone
    QString title;                 // the booking's code, the block's reason
    QString plate;
    bool pending = false; // not yet confirmed by the core

    friend bool operator==(const TimelineBar&, const TimelineBar&) = default;
};

} // namespace autospace
