// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/Route.h"
#include "core/server/integrations/maps/MapboxTiles.h"

#include <vector>

class QThreadPool;

namespace autospace {

// GET /v1/maps/style: where tiles come from, for whoever is signed in.
// GET /v1/maps/tiles/{theme}/{z}/{x}/{y}: Mapbox's tiles, for whoever is signed in; 404 without a token.
// GET /v1/maps/ground/{theme}/{z}/{x}/{y}: the core's own ground, open to all since it shows nothing but the graticule
// and map plugins send no credentials. Tiles are drawn on the pool, which must outlive the routes.
[[nodiscard]] std::vector<Route> mapRoutes(const MapSource& source, QThreadPool& pool, MapboxTiles::Report report = {});

} // namespace autospace
