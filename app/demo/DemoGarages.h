// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoDice.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"

namespace autospace {

/// A garage of the demo with its slots, and how full it gets.
struct DemoGarage {
    std::shared_ptr<Location> location;
    QList<std::shared_ptr<Space>> spaces;
    QList<RecordPtr> others; // floors and blocks
    int load = 0;            // per cent of its slots on a working day

    /// The garages of the first organization, the largest first.
    [[nodiscard]] static QList<DemoGarage> ofRheintal(const Id& orgId, DemoDice& dice, Instant now);
    /// The two of the second one.
    [[nodiscard]] static QList<DemoGarage> ofSeehof(const Id& orgId, DemoDice& dice, Instant now);
};

} // namespace autospace
