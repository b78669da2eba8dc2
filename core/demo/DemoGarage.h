// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/PriceRule.h"
#include "core/domain/places/Floor.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/domain/places/SpaceBlock.h"

#include <memory>

namespace autospace {

// A garage of the demo world with all that belongs to it.
struct DemoGarage {
    std::shared_ptr<Location> location;
    QList<std::shared_ptr<Floor>> floors;
    QList<std::shared_ptr<Space>> spaces;
    QList<std::shared_ptr<SpaceBlock>> blocks; // around the present moment
    QList<std::shared_ptr<PriceRule>> priceRules;
    int load = 0;                              // per cent of its slots that somebody wants on a working day
};

} // namespace autospace
