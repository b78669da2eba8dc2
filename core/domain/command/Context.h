// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/command/CommandIds.h"
#include "core/domain/schema/Instant.h"

#include <algorithm>
#include <optional>

namespace autospace {

// All that a command may know besides its arguments and the records: who, when, and where new ids come from.
struct Context {
    const Actor& actor;
    Instant now;
    CommandIds& ids;
    // When the person acted, as their client says; absent when that is now. Offline work arrives later than it was
    // done.
    std::optional<Instant> madeAt = {};

    // The time that the command speaks of ("checked in at"): madeAt, never in the future, at most 14 days back (as long
    // as a client keeps its unanswered work).
    [[nodiscard]] Instant happenedAt() const {
        constexpr qint64 keptMs = 14LL * 24 * 3600 * 1000;
        return std::clamp(madeAt.value_or(now), now.plusMs(-keptMs), now);
    }
};

} // namespace autospace
