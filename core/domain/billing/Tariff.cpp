// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/Tariff.h"

#include "core/domain/places/WallClock.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

Tariff Tariff::of(const Location& garage, PriceRules rules, const QTimeZone& zone) {
    // By id where the position is the same, so that core and client come to the same price.
    std::ranges::sort(rules, [](const auto& a, const auto& b) {
        return a->position != b->position ? a->position < b->position : a->id < b->id;
    });
    return {garage.pricePerHour,
            garage.dayCap,
            garage.minimumCharge,
            garage.graceMinutes.value_or(0),
            zone,
            std::move(rules)};
}

Tariff Tariff::of(const Location& garage, PriceRules rules) {
    return of(garage, std::move(rules), WallClock::zone(garage.timeZone));
}

Tariff Tariff::of(const View& view, const Location& garage) {
    return of(garage, view.list<PriceRule>(Query().where(u"location_id"_s, Value(garage.id))));
}

} // namespace autospace
