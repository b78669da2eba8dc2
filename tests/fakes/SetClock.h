// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"

namespace autospace {

// A clock that stands where the test sets it.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant at = *Instant::parse(u"2026-11-20T08:37:00Z")) : at(at) {}
    [[nodiscard]] Instant now() const override { return at; }
    Instant at;
};

} // namespace autospace
