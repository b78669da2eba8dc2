// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/Floor.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/server/demo/DemoRandom.h"

#include <memory>

namespace autospace {

// A garage of the demo world with its floors and slots.
struct DemoGarage {
    std::shared_ptr<Location> location;
    QList<std::shared_ptr<Floor>> floors;
    QList<std::shared_ptr<Space>> bays;
};

// Makes the garages of an organization ("rheintal" or "unterland"). Places are real, garages are not.
class DemoGarages {
public:
    [[nodiscard]] static QList<DemoGarage> of(const QString& organization, const Id& orgId, DemoRandom& random,
                                              Instant madeAt);
};

} // namespace autospace
