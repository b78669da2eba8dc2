// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/openapi/OpenApiRoutes.h"

#include "core/server/http/Response.h"

namespace autospace {

using namespace Qt::StringLiterals;

std::vector<Route> openApiRoutes(std::shared_ptr<const QByteArray> document) {
    return {{HttpMethod::Get, "/v1/openapi.json", RoutePermission::open(),
             [document](RoutedRequest, Responder responder) { responder.send(Response::jsonBytes(200, *document)); },
             RouteBody::none(),
             {u"api.description"_s, u"This document."_s, u"operations"_s, {}, {}, {{u"type"_s, u"object"_s}}}}};
}

} // namespace autospace
