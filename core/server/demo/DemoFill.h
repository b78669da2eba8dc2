// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoWorld.h"
#include "core/server/auth/PasswordHasher.h"
#include "core/server/writer/Writer.h"

namespace autospace {

// Fills an empty database with the demo world.
class DemoFill {
public:
    struct Count {
        int records = 0;
        int bookings = 0;
    };

    DemoFill(quint64 seed, Instant now, DemoSpan span = {}) : m_world(seed, now, span), m_now(now) {}

    // In one transaction. Nothing when there is an organization already.
    [[nodiscard]] Stored<std::optional<Count>> write(Writer& writer, const PasswordHasher& hasher) const;

private:
    const DemoWorld m_world;
    const Instant m_now;
};

} // namespace autospace
