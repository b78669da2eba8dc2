// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Rejection.h"
#include "core/server/http/ApiError.h"

namespace autospace {

// A refusal by the rules as HTTP words it: NotFound 404, Forbidden 403, Conflict 409, Invalid 422 with every bad field,
// Stale 412.
[[nodiscard]] ApiError toApiError(const Rejection& rejection);

// The one error object that a pushed command's result carries; when there are several bad fields, all of them
// stand in meta.errors.
[[nodiscard]] QJsonObject toErrorObject(const ApiError& error);

} // namespace autospace
