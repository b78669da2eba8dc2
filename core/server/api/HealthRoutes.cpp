// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/HealthRoutes.h"

#include "core/server/api/StoreFault.h"
#include "core/server/http/Response.h"
#include "core/server/observe/Metrics.h"

namespace autospace {

using namespace Qt::StringLiterals;

static void ready(Readers& readers, Responder responder) {
    auto shared = std::make_shared<Responder>(std::move(responder));
    const bool taken = readers.submit([shared](Stored<StoreSession*> session) {
        if (!session) return shared->send(storeFault(session.error()));
        const auto timeline = (*session)->fact(u"timeline"_s);
        if (!timeline) return shared->send(storeFault(timeline.error()));
        shared->send(Response::text(200, "ready\n"));
    });
    if (!taken) shared->send(ApiError::unavailable(1000));
}

static RouteDescription described(const QString& id, const QString& summary) {
    return {id, summary, u"operations"_s, {}, {}, {}};
}

std::vector<Route> healthRoutes(Readers& readers, const Metrics& metrics) {
    return {
        {HttpMethod::Get, "/healthz", RoutePermission::open(),
         [](RoutedRequest, Responder responder) { responder.send(Response::text(200, "alive\n")); }, RouteBody::none(),
         described(u"operations.healthz"_s, u"Whether the process answers."_s)},
        {HttpMethod::Get, "/readyz", RoutePermission::open(),
         [&readers](RoutedRequest, Responder responder) { ready(readers, std::move(responder)); }, RouteBody::none(),
         described(u"operations.readyz"_s, u"Whether the database answers, too."_s)},
        {HttpMethod::Get, "/metrics", RoutePermission::open(),
         [&metrics](RoutedRequest, Responder responder) {
             responder.send(Response::text(200, metrics.text())
                                .withHeader("content-type", "text/plain; version=0.0.4; charset=utf-8"));
         },
         RouteBody::none(), described(u"operations.metrics"_s, u"What is counted, for Prometheus."_s)},
    };
}

} // namespace autospace
