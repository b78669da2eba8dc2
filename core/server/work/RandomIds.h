// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/domain/schema/IdSource.h"
#include "core/server/auth/RandomSource.h"

#include <algorithm>

namespace autospace {

// Version-7 ids from the present time and the random source. As thread-safe as its source.
class RandomIds final : public IdSource {
public:
    RandomIds(const Clock& clock, RandomSource& random) : m_clock(clock), m_random(random) {}

    [[nodiscard]] Id next() override {
        unsigned char entropy[10];
        std::ranges::copy(m_random.bytes(sizeof entropy), entropy);
        return Id::v7(m_clock.now().epochMs, entropy);
    }

private:
    const Clock& m_clock;
    RandomSource& m_random;
};

} // namespace autospace
