// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/RandomSource.h"

#include <mutex>
#include <random>

namespace autospace {

// Randomness that a seed replays.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(quint64 seed) : m_engine(seed) {}
    [[nodiscard]] QByteArray bytes(qsizetype count) override {
        const std::scoped_lock lock(m_mutex);
        QByteArray bytes(count, Qt::Uninitialized);
        for (char& byte : bytes)
            byte = static_cast<char>(m_engine());
        return bytes;
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

} // namespace autospace
