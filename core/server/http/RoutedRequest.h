// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/PathParameters.h"
#include "core/server/http/Principal.h"
#include "core/server/http/Request.h"

#include <QJsonObject>

namespace autospace {

struct Route;

// A request that found its route, was let in and whose body was read. `route` lives as long as the
// router. `request.body` keeps the bytes that `json` was read from.
struct RoutedRequest {
    Request request;
    const Route* route = nullptr;
    PathParameters path;
    QJsonObject json;
    Principal principal;
};

} // namespace autospace
