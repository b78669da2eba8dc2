// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoSpan.h"
#include "core/domain/schema/Instant.h"
#include "core/domain/schema/Record.h"

#include <QList>

#include <memory>

namespace autospace {

// The demo world: organizations, people, garages in Liechtenstein with their slots, and bookings around a moment. The
// same seed, moment and span make the same records; the ids of all but bookings and notices depend on the seed alone.
// People, companies, plates and telephone numbers are invented.
class DemoWorld {
public:
    static constexpr quint64 usualSeed = 2026;

    DemoWorld(quint64 seed, Instant now, DemoSpan span = {}) : m_seed(seed), m_now(now), m_span(span) {}

    // Every record, in an order in which what is referred to comes first. The hash is of DemoAccount::password.
    [[nodiscard]] QList<std::shared_ptr<Record>> records(const QString& passwordHash) const;

private:
    const quint64 m_seed;
    const Instant m_now;
    const DemoSpan m_span;
};

} // namespace autospace
