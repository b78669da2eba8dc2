// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/domain/schema/IdSource.h"
#include "net/Entropy.h"

namespace autospace {

// Version-7 ids from the clock and the entropy given; for commands, whose ids are their idempotency keys.
class FreshIds final : public IdSource {
public:
    FreshIds(const Clock& clock, Entropy& entropy) : m_clock(clock), m_entropy(entropy) {}
    [[nodiscard]] Id next() override {
        unsigned char random[10];
        m_entropy.fill(random);
        return Id::v7(m_clock.now().epochMs, random);
    }

private:
    const Clock& m_clock;
    Entropy& m_entropy;
};

} // namespace autospace
