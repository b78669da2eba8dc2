// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"

namespace autospace {

// A clock that stands until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant start) : m_now(start) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant time) { m_now = time; }
    void advanceMinutes(qint64 minutes) { m_now = m_now.plusMinutes(minutes); }

private:
    Instant m_now;
};

} // namespace autospace
