// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/Floor.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"

#include <memory>

namespace autospace {

// A garage of the demo world with its floors and slots.
struct DemoGarage {
    std::shared_ptr<Location> location;
    QList<std::shared_ptr<Floor>> floors;
    QList<std::shared_ptr<Space>> bays;
};

} // namespace autospace
