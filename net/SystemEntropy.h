// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Entropy.h"

namespace autospace {

// The operating system's generator, fit for keys. Thread-safe.
class SystemEntropy final : public Entropy {
public:
    void fill(std::span<unsigned char> bytes) override;
};

} // namespace autospace
