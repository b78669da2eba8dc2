// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/Route.h"
#include "core/server/readers/Readers.h"

#include <vector>

namespace autospace {

class Metrics;

// GET /healthz: the process answers. GET /readyz: the database does, too. GET /metrics: Prometheus text.
[[nodiscard]] std::vector<Route> healthRoutes(Readers& readers, const Metrics& metrics);

} // namespace autospace
