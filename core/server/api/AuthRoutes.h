// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiContext.h"
#include "core/server/http/Route.h"
#include "core/server/signin/SignInService.h"

#include <vector>

namespace autospace {

// POST /v1/auth/login, /v1/auth/refresh, /v1/auth/logout and GET /v1/me.
[[nodiscard]] std::vector<Route> authRoutes(const ApiContext& api, SignInService& signIn);

} // namespace autospace
