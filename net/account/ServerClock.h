// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"

namespace autospace {

// This computer's clock, put right by what the core says the time is. Commands are stamped by it, so that a clock that
// is wrong does not make a booking begin in the past.
class ServerClock final : public Clock {
public:
    static constexpr qint64 toleranceMs = 2'000; // what the way of an answer may take

    explicit ServerClock(const Clock& local) : m_local(local) {}

    [[nodiscard]] Instant now() const override { return m_local.now().plusMs(m_offsetMs); }
    void serverSaid(Instant serverTime) {
        const qint64 offset = serverTime - m_local.now();
        m_offsetMs = std::abs(offset) > toleranceMs ? offset : 0;
    }
    [[nodiscard]] qint64 offsetMs() const { return m_offsetMs; }

private:
    const Clock& m_local;
    qint64 m_offsetMs = 0;
};

} // namespace autospace
