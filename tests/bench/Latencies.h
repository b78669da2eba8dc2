// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <vector>

namespace autospace::bench {

// Times of single operations in microseconds, and what is quoted of them.
class Latencies {
public:
    void add(double us) { m_us.push_back(us); }
    void append(const Latencies& other) { m_us.insert(m_us.end(), other.m_us.begin(), other.m_us.end()); }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_us.size()); }
    // The value that the given share (0 to 1) of the operations stayed below, in microseconds; 0 when there are none.
    [[nodiscard]] double quantile(double share) const;

private:
    mutable std::vector<double> m_us; // sorted on demand
};

} // namespace autospace::bench
