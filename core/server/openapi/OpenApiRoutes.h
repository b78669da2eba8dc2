// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/Route.h"

#include <memory>
#include <vector>

namespace autospace {

// GET /v1/openapi.json. The document may be filled in after the routes are made.
[[nodiscard]] std::vector<Route> openApiRoutes(std::shared_ptr<const QByteArray> document);

} // namespace autospace
