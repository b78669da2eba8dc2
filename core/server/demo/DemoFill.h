// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/server/auth/PasswordHasher.h"
#include "core/server/writer/Writer.h"

namespace autospace {

// Fills an empty database with the demo world: organizations, people, garages, slots and a month of bookings. The same
// seed and the same moment make the same world, but for the password's salt.
class DemoFill {
public:
    struct Count {
        int records = 0;
        int bookings = 0;
    };

    DemoFill(quint64 seed, Instant now) : m_seed(seed), m_now(now) {}

    // Every record, in an order in which what is referred to comes first.
    [[nodiscard]] QList<std::shared_ptr<Record>> records(const QString& passwordHash) const;
    // Into the database, in one transaction. Nothing when there is an organization already.
    [[nodiscard]] Stored<std::optional<Count>> write(Writer& writer, const PasswordHasher& hasher) const;

private:
    const quint64 m_seed;
    const Instant m_now;
};

} // namespace autospace
