// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace autospace::bench {

// Many bookings as garages have them: on every slot one of four hours after the other, with two hours between, as far
// back as ahead. What is over is completed, what runs is checked in, what comes is confirmed.
class Stays {
public:
    struct Stay {
        qint64 slot;
        qint64 startsAt; // ms since the epoch
        qint64 endsAt;
        const char* status;
    };

    Stays(qint64 count, qint64 slotCount, qint64 now)
        : m_slots(slotCount), m_rounds((count + slotCount - 1) / slotCount), m_now(now) {}

    [[nodiscard]] Stay operator[](qint64 n) const {
        const qint64 slot = n % m_slots;
        const qint64 start = m_now + (n / m_slots - m_rounds / 2) * period - slot % 24 * 15 * minute;
        return {slot, start, start + length, start + length < m_now ? "completed" : start < m_now ? "checked_in" : "confirmed"};
    }

private:
    static constexpr qint64 minute = 60'000, period = 360 * minute, length = 240 * minute;
    qint64 m_slots;
    qint64 m_rounds;
    qint64 m_now;
};

} // namespace autospace::bench
