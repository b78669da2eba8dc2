// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/domain/schema/Instant.h"

#include <QList>

namespace autospace {

// Numbers that a seed replays on every machine (SplitMix64), and ids that depend on the seed and a name alone, so that
// the same demo world has the same ids whenever and wherever it is made.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_seed(seed), m_state(seed) {}

    [[nodiscard]] quint64 next();
    // Uniform in [0, bound).
    [[nodiscard]] int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    // Uniform in [low, high].
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class T>
    [[nodiscard]] const T& pick(const QList<T>& list) {
        return list[below(static_cast<int>(list.size()))];
    }

    // The id of a thing by its name: "org:rheintal".
    [[nodiscard]] Id named(const QString& name) const;
    // A fresh id made at that time.
    [[nodiscard]] Id id(Instant at);

private:
    quint64 m_seed;
    quint64 m_state;
};

} // namespace autospace
