// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/Tariff.h"

#include <QJsonArray>

namespace autospace {

// A price and how it is made up. steps: [{label, quantity, unit, amount: {minor, currency}}], in the order of time; the
// amounts add up to the total. label is English source text, translated in the context "prices". Where rules made the
// price, a step also has rules (their names) and, when it is whole, per_hour: {minor, currency}.
struct PriceQuote {
    Money total;
    QJsonArray steps;
};

// What parking costs: the one function that prices search results, bookings and what-if questions. Time is charged by
// started minutes of each calendar day on the garage's clock, rounded up to the minor unit per day; a day never costs
// more than its day cap. The night when clocks change has the minutes it really has: a whole such day is 23 or 25
// hours. Who leaves within the grace pays nothing; everybody else pays all minutes, and no less than the minimum.
class ParkingPrice {
public:
    [[nodiscard]] static PriceQuote quote(const Interval& time, const Tariff& tariff, SpaceType type);
    // The booked quote and one more step for what staying longer costs more than what was booked does now; a tariff
    // that became dearer in between is not charged for the time that was booked.
    [[nodiscard]] static PriceQuote withOverstay(const PriceQuote& quote, const Interval& booked, Instant left,
                                                 const Tariff& tariff, SpaceType type);
};

} // namespace autospace
