// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiContext.h"
#include "core/server/http/Route.h"

#include <vector>

namespace autospace {

// For every record that the permission table knows: its list, a single one, and the timeline of one.
[[nodiscard]] std::vector<Route> recordRoutes(const ApiContext& api);

} // namespace autospace
