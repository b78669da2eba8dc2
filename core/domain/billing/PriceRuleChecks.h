// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/PriceRule.h"
#include "core/domain/places/Location.h"
#include "core/domain/schema/FieldError.h"
#include "core/domain/schema/View.h"

namespace autospace {

// What must hold for a price rule and for a garage that has some.
class PriceRuleChecks {
public:
    static constexpr int mostRules = 60; // of one garage: every price looks at each

    // A rule that changes nothing or contradicts itself, times and days that are none, another currency than the
    // garage's.
    [[nodiscard]] static FieldErrors errors(const PriceRule& rule, const Location& garage);
    // The garage's price is in another currency than its rules.
    [[nodiscard]] static FieldErrors currencyErrors(const View& view, const Location& garage);
};

} // namespace autospace
