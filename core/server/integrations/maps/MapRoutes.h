// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/Route.h"
#include "core/server/integrations/maps/MapSource.h"

#include <vector>

class QThreadPool;

namespace autospace {

// GET /v1/maps/style: where tiles come from, for whoever is signed in.
// GET /v1/maps/ground/{theme}/{z}/{x}/{y}: the core's own ground, open to all since it shows nothing but the graticule
// and map plugins send no credentials. Tiles are drawn on the pool, which must outlive the routes.
[[nodiscard]] std::vector<Route> mapRoutes(MapSource source, QThreadPool& pool);

} // namespace autospace
