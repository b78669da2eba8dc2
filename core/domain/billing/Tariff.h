// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/PriceRule.h"
#include "core/domain/places/Location.h"
#include "core/domain/schema/View.h"

#include <QTimeZone>

namespace autospace {

using PriceRules = QList<std::shared_ptr<const PriceRule>>;

// All that says what a stay in a garage costs. Its money is in one currency (PriceRuleChecks, LocationRules).
struct Tariff {
    Money perHour;
    std::optional<Money> dayCap;
    std::optional<Money> minimumCharge;
    int graceMinutes = 0; // who leaves within them pays nothing
    QTimeZone zone;
    PriceRules rules; // in the order in which they apply

    // The garage's rates with these rules of its own, in whatever order, on the clock of its zone.
    [[nodiscard]] static Tariff of(const Location& garage, PriceRules rules, const QTimeZone& zone);
    [[nodiscard]] static Tariff of(const Location& garage, PriceRules rules);
    // The same with its rules as they are now.
    [[nodiscard]] static Tariff of(const View& view, const Location& garage);
};

} // namespace autospace
