// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/demo/DemoGarage.h"
#include "core/server/demo/DemoRandom.h"

namespace autospace {

// Makes the garages of an organization ("rheintal" or "unterland"). Places are real, garages are not.
class DemoGarages {
public:
    [[nodiscard]] static QList<DemoGarage> of(const QString& organization, const Id& orgId, DemoRandom& random,
                                              Instant madeAt);
};

} // namespace autospace
