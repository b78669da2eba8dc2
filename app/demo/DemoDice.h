// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QtCore/QList>

namespace autospace {

/// The same throws at every start (splitmix64), so that pictures of the demo can be compared.
class DemoDice {
public:
    explicit DemoDice(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next() {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    /// From least to most, both included.
    [[nodiscard]] int between(int least, int most) { return least + int(next() % quint64(most - least + 1)); }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    [[nodiscard]] const T& pick(const QList<T>& choices) {
        return choices[between(0, int(choices.size()) - 1)];
    }
    /// An id as if made at that time.
    [[nodiscard]] Id id(qint64 epochMs) {
        unsigned char entropy[10];
        for (unsigned char& byte : entropy)
            byte = static_cast<unsigned char>(next());
        return Id::v7(epochMs, entropy);
    }

private:
    quint64 m_state;
};

} // namespace autospace
