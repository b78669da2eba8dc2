// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Interval.h"
#include "core/domain/schema/Money.h"

#include <QJsonArray>

#include <optional>

namespace autospace {

// A price and how it is made up. steps: [{label, quantity, unit, amount: {minor, currency}}], in the order of time; the
// amounts add up to the total. label is English source text, translated in the context "prices".
struct PriceQuote {
    Money total;
    QJsonArray steps;
};

// What parking costs. Time is charged by started minutes of each calendar day on the place's clock, rounded up to the
// minor unit per day; a day never costs more than the day cap. The night when clocks change has the minutes it really
// has: a whole such day is 23 or 25 hours.
class ParkingPrice {
public:
    [[nodiscard]] static PriceQuote quote(const Interval& time, const Money& perHour,
                                          const std::optional<Money>& dayCap, const QTimeZone& zone);
    // The total for staying longer than quoted, with one more step for the difference.
    [[nodiscard]] static PriceQuote withOverstay(const PriceQuote& booked, const Interval& stayed, const Money& perHour,
                                                 const std::optional<Money>& dayCap, const QTimeZone& zone);
};

} // namespace autospace
