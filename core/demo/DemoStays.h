// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoGarage.h"
#include "core/demo/DemoRandom.h"
#include "core/demo/DemoSpan.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/schema/Interval.h"

namespace autospace {

// When the slots of a garage are taken: by people who come for the working day, on an errand, in the evening, for the
// night or on a journey, as on a working day at any hour of it. Days ahead are booked the less the further they are.
// The stays of a slot are in order and apart, or one begins as another ends; they lie within the opening hours.
class DemoStays {
public:
    DemoStays(DemoRandom& random, const DemoGarage& garage, Instant now, DemoSpan span);

    // Of the next slot.
    [[nodiscard]] QList<Interval> next();

private:
    // From a minute of the day on the garage's clock, for so many minutes.
    struct Wish {
        int minute = 0;
        int length = 0;
    };
    [[nodiscard]] int loadAt(int daysAhead) const;
    [[nodiscard]] QList<Wish> wishesOfDay();
    [[nodiscard]] Wish wish(int firstMinute, int lastMinute, int shortest, int longest);
    [[nodiscard]] Wish nightWish();
    void place(QList<Interval>& stays, QDate day, Wish wish) const;

    DemoRandom& m_random;
    const OpeningHours m_hours;
    const QTimeZone m_zone;
    const int m_load;
    const QDate m_today;
    const DemoSpan m_span;
    int m_nextNight = 0; // minutes after the evening's beginning
};

} // namespace autospace
