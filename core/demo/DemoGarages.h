// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoGarage.h"
#include "core/demo/DemoRandom.h"

namespace autospace {

// The garages of an organization ("rheintal" or "unterland"), of which some are still on their way to being verified and
// some slots out of service. Places are real, garages are not.
class DemoGarages {
public:
    [[nodiscard]] static QList<DemoGarage> of(const QString& organization, const Id& orgId, const DemoRandom& random,
                                              Instant madeAt, Instant now);
};

} // namespace autospace
