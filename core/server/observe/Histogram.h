// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>
#include <memory>
#include <vector>

namespace autospace {

// Counts values by fixed upper bounds. Any thread may observe; a reader sees each value whole, though
// not all parts at the same instant.
class Histogram {
public:
    // The bounds ascend; a last bucket without bound is added.
    explicit Histogram(std::vector<double> bounds);

    void observe(double value);

    [[nodiscard]] const std::vector<double>& bounds() const { return m_bounds; }
    // Values in bucket `index` alone; the one after the last bound is the unbounded one.
    [[nodiscard]] quint64 countAt(size_t index) const { return m_counts[index].load(std::memory_order_relaxed); }
    [[nodiscard]] double sum() const { return m_sum.load(std::memory_order_relaxed); }

    // Bounds for durations in seconds, from 1 ms to 10 s.
    [[nodiscard]] static std::vector<double> durationBounds();

private:
    std::vector<double> m_bounds;
    std::unique_ptr<std::atomic<quint64>[]> m_counts;
    std::atomic<double> m_sum = 0;
};

} // namespace autospace
