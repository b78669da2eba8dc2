// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/server/http/HttpServer.h"
#include "ScriptedHandler.h"

#include <memory>

namespace autospace {

// A listening server with its handler.
struct Served {
    ScriptedHandler handler;
    TrafficRecorder traffic;
    SystemClock clock;
    std::unique_ptr<HttpServer> server;

    explicit Served(HttpServerOptions options = {})
        : server(std::make_unique<HttpServer>(handler, traffic, clock, std::move(options))) {
        if (const auto listening = server->listen(); !listening) qFatal("%s", qPrintable(listening.error()));
    }
    explicit Served(const HttpLimits& limits) : Served(HttpServerOptions{.limits = limits}) {}

    [[nodiscard]] quint16 port() const { return server->port(); }
};

} // namespace autospace
