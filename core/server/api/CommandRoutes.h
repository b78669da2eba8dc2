// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiContext.h"
#include "core/server/http/Route.h"

#include <vector>

namespace autospace {

// A route for every command that people may run.
[[nodiscard]] std::vector<Route> commandRoutes(const ApiContext& api);

} // namespace autospace
