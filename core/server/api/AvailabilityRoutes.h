// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiContext.h"
#include "core/server/api/availability/SlotCatalog.h"
#include "core/server/http/Route.h"

#include <vector>

namespace autospace {

// GET /v1/availability: garages with a free slot, over all organizations, for whoever is signed in.
// The catalog outlives the routes.
[[nodiscard]] std::vector<Route> availabilityRoutes(const ApiContext& api, SlotCatalog& slotCatalog);

} // namespace autospace
