// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Entropy.h"

#include <random>

namespace autospace {

// Randomness that a seed replays.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(quint64 seed) : m_engine(seed) {}
    void fill(std::span<unsigned char> bytes) override {
        for (unsigned char& byte : bytes)
            byte = static_cast<unsigned char>(m_engine() & 0xff);
    }
    // Uniform in [0, bound).
    [[nodiscard]] quint64 below(quint64 bound) { return m_engine() % bound; }

private:
    std::mt19937_64 m_engine;
};

} // namespace autospace
