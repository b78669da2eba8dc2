// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/observe/Histogram.h"

#include <algorithm>

namespace autospace {

Histogram::Histogram(std::vector<double> bounds)
    : m_bounds(std::move(bounds)), m_counts(std::make_unique<std::atomic<quint64>[]>(m_bounds.size() + 1)) {
    Q_ASSERT(std::ranges::is_sorted(m_bounds));
}

// A bucket holds what is less than or equal to its bound.
void Histogram::observe(double value) {
    const auto bucket = std::ranges::lower_bound(m_bounds, value) - m_bounds.begin();
    m_counts[size_t(bucket)].fetch_add(1, std::memory_order_relaxed);
    m_sum.fetch_add(value, std::memory_order_relaxed);
}

std::vector<double> Histogram::durationBounds() {
    return {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
}

} // namespace autospace
