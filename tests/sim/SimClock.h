// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"

namespace autospace {

// One computer's clock, as wrong as it is set.
class SimClock final : public Clock {
public:
    explicit SimClock(const Clock& truth) : m_truth(truth) {}
    [[nodiscard]] Instant now() const override { return m_truth.now().plusMs(skewMs); }
    qint64 skewMs = 0;

private:
    const Clock& m_truth;
};

} // namespace autospace
