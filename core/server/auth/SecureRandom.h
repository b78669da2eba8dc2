// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/RandomSource.h"

namespace autospace {

// OpenSSL's generator, seeded by the system. A process that cannot get randomness ends: going on without
// it would hand out guessable secrets.
class SecureRandom final : public RandomSource {
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace autospace
