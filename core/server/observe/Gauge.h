// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>

namespace autospace {

// A number that goes up and down. Any thread may change it.
class Gauge {
public:
    void set(qint64 value) { m_value.store(value, std::memory_order_relaxed); }
    void add(qint64 amount) { m_value.fetch_add(amount, std::memory_order_relaxed); }
    [[nodiscard]] qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value = 0;
};

} // namespace autospace
