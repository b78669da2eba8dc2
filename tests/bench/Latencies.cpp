// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Latencies.h"

#include <algorithm>

namespace autospace::bench {

double Latencies::quantile(double share) const {
    if (m_us.empty()) return 0;
    const auto at = std::min(m_us.size() - 1, static_cast<size_t>(share * static_cast<double>(m_us.size())));
    std::ranges::nth_element(m_us, m_us.begin() + static_cast<std::ptrdiff_t>(at));
    return m_us[at];
}

} // namespace autospace::bench
