// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>

namespace autospace {

// A number that goes up and down. Any thread may change it.
class Gauge {
public:
    void set(qint64 value) { value_.store(value, std::memory_order_relaxed); }
    void add(qint64 amount) { value_.fetch_add(amount, std::memory_order_relaxed); }
    [[nodiscard]] qint64 value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> value_ = 0;
};

} // namespace autospace
