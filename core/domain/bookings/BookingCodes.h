// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandIds.h"
#include "core/domain/schema/View.h"

#include <optional>

namespace autospace {

// The short names that people use for a booking, derived from the command so that a repeat makes the same ones.
class BookingCodes {
public:
    // Six letters and digits, unique in the organization.
    [[nodiscard]] static QString code(const View& view, const CommandIds& ids, const Id& orgId);
    // Six digits, unique among the garage's bookings that are not over; nothing when the garage has run out of them.
    [[nodiscard]] static std::optional<QString> passcode(const View& view, const CommandIds& ids, const Id& garageId);
};

} // namespace autospace
