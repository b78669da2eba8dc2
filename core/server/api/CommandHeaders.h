// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"
#include "core/server/http/Request.h"
#include "core/server/writer/CommandRequest.h"

#include <optional>

namespace autospace {

// Reads Idempotency-Key (up to 200 characters, any) and If-Match (an ETag of ours, or *) into the request. Error: 400.
[[nodiscard]] std::optional<ApiError> readCommandHeaders(const Request& http, CommandRequest& request);

} // namespace autospace
