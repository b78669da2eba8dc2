// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/Router.h"

#include "core/server/http/AccessGate.h"
#include "core/server/http/ContentType.h"
#include "core/server/http/JsonBody.h"
#include "core/server/http/ObservedSink.h"
#include "core/server/http/Response.h"

namespace autospace {

using namespace Qt::StringLiterals;

Router::Router(std::vector<Route> routes, AccessGate& gate, TrafficObserver& observer)
    : m_routes(std::move(routes)), m_gate(gate), m_observer(observer) {}

std::expected<std::unique_ptr<Router>, QString> Router::create(std::vector<Route> routes, AccessGate& gate,
                                                               TrafficObserver& observer) {
    std::unique_ptr<Router> router(new Router(std::move(routes), gate, observer));
    for (const Route& route : router->m_routes)
        if (const auto inserted = router->m_tree.insert(route); !inserted) return std::unexpected(inserted.error());
    return router;
}

static std::expected<QJsonObject, ApiError> readBody(const Request& request, const RouteBody& body) {
    if (request.body.isEmpty()) {
        if (body.kind == RouteBody::Kind::Json || body.kind == RouteBody::Kind::Bytes)
            return std::unexpected(ApiError::badRequest(
                u"This address needs a body of type %1."_s.arg(QString::fromLatin1(body.contentType))));
        return QJsonObject();
    }
    if (body.kind == RouteBody::Kind::None) return std::unexpected(ApiError::unsupportedMediaType({}));
    if (!isContentType(request.headers.value("content-type"), body.contentType))
        return std::unexpected(ApiError::unsupportedMediaType(body.contentType));
    if (body.kind == RouteBody::Kind::Bytes) return QJsonObject();
    return parseJsonBody(request.body);
}

void Router::handle(Request request, Responder responder) {
    auto sink = std::make_unique<ObservedSink>(responder.takeSink(), m_observer,
                                               TrafficRecord{.method = request.method,
                                                             .path = request.path,
                                                             .requestBytes = request.body.size(),
                                                             .requestId = request.requestId,
                                                             .peer = request.peer});
    TrafficRecord& record = sink->record();
    Responder observed(std::move(sink), responder.requestId());

    if (request.method == HttpMethod::Options) return answerOptions(request, std::move(observed));
    auto match = m_tree.find(request.method, request.path);
    if (!match) return observed.send(match.error());
    const Route& route = *match->route;
    record.route = &route;

    auto principal = m_gate.admit(request, route);
    if (!principal) return observed.send(principal.error());
    record.userId = principal->userId;

    auto json = readBody(request, route.body);
    if (!json) return observed.send(json.error());
    route.handler(RoutedRequest{std::move(request), &route, std::move(match->parameters), *std::move(json),
                                *std::move(principal)},
                  std::move(observed));
}

std::optional<qint64> Router::bodyLimit(HttpMethod method, QByteArrayView path) const {
    const auto match = m_tree.find(method, path);
    return match ? match->route->body.limitBytes : std::nullopt;
}

void Router::answerOptions(const Request& request, Responder responder) const {
    const QByteArray allow = request.path == "*" ? QByteArrayLiteral("GET, HEAD, POST, PUT, PATCH, "
                                                                     "DELETE, OPTIONS")
                                                 : m_tree.allowed(request.path);
    if (allow.isEmpty()) return responder.send(ApiError::notFound());
    responder.send(Response::noContent().withHeader("allow", allow));
}

} // namespace autospace
