// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/FuzzTarget.h"

#include <random>

namespace autospace {

// Input near good input: the same one after another for the same seed.
class Mutations {
public:
    Mutations(const FuzzTarget& target, unsigned seed) : m_target(target), m_chance(seed) {}
    [[nodiscard]] QByteArray next();

private:
    void mutate(QByteArray& bytes);
    [[nodiscard]] qsizetype upTo(qsizetype most) {
        return static_cast<qsizetype>(m_chance() % static_cast<unsigned long>(most + 1));
    }
    [[nodiscard]] const QByteArray& seed() { return m_target.seeds[upTo(m_target.seeds.size() - 1)]; }

    const FuzzTarget& m_target;
    std::mt19937 m_chance;
};

} // namespace autospace
