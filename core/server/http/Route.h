// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpMethod.h"
#include "core/server/http/Responder.h"
#include "core/server/http/RouteBody.h"
#include "core/server/http/RouteDescription.h"
#include "core/server/http/RoutedRequest.h"
#include "core/server/http/RoutePermission.h"

#include <QByteArray>

#include <functional>

namespace autospace {

// Answers on any thread, now or later; it must not block the caller.
using RouteHandler = std::function<void(RoutedRequest, Responder)>;

// One row of a subject's table. The pattern's `{name}` stands for one whole, non-empty segment.
struct Route {
    HttpMethod method;
    QByteArray pattern; // "/v1/orgs/{org}/bookings/{id}"
    RoutePermission permission;
    RouteHandler handler;
    RouteBody body = {};
    RouteDescription description = {};
};

} // namespace autospace
