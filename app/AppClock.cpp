// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppClock.h"

using namespace std::chrono_literals;

namespace autospace {

AppClock::AppClock(std::optional<Instant> start, bool running) : m_start(start), m_running(running) {
    m_since.start();
    m_tick.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, &AppClock::momentChanged);
    if (running) m_tick.start();
}

Instant AppClock::now() const {
    if (!m_start) return SystemClock().now();
    return m_running ? m_start->plusMs(m_since.elapsed()) : *m_start;
}

} // namespace autospace
