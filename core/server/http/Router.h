// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/RequestHandler.h"
#include "core/server/http/Route.h"
#include "core/server/http/RouteTree.h"

#include <expected>
#include <memory>
#include <span>
#include <vector>

namespace autospace {

class AccessGate;
class TrafficObserver;

// Leads requests to their handlers: path, method, permission, content type and JSON, in this order,
// each with its error document. It needs no socket, and all of it is immutable once made, so that
// every thread can use it at once. HEAD is GET without the body; OPTIONS names what is allowed.
class Router : public RequestHandler {
public:
    // The gate and the observer must outlive the router. Error: the first route that cannot be
    // used, and why.
    [[nodiscard]] static std::expected<std::unique_ptr<Router>, QString>
    create(std::vector<Route> routes, AccessGate& gate, TrafficObserver& observer);

    void handle(Request request, Responder responder) override;
    [[nodiscard]] std::optional<qint64> bodyLimit(HttpMethod method, QByteArrayView path) const override;

    // Every route in the order of the table, for the OpenAPI document.
    [[nodiscard]] std::span<const Route> routes() const { return m_routes; }

private:
    Router(std::vector<Route> routes, AccessGate& gate, TrafficObserver& observer);
    void answerOptions(const Request& request, Responder responder) const;

    std::vector<Route> m_routes;
    RouteTree m_tree;
    AccessGate& m_gate;
    TrafficObserver& m_observer;
};

} // namespace autospace
