// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiContext.h"
#include "core/server/http/Route.h"
#include "core/server/live/LiveHub.h"
#include "core/server/sync/BatchService.h"
#include "core/server/sync/PullService.h"
#include "core/server/sync/PushService.h"

#include <vector>

namespace autospace {

// POST /v1/sync/push, POST /v1/sync/batch, GET /v1/sync/pull and GET /v1/events.
[[nodiscard]] std::vector<Route> syncRoutes(const ApiContext& api, PushService& push, BatchService& batch,
                                            const PullService& pull, LiveHub& live);

} // namespace autospace
