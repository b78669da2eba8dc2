// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpServerOptions.h"

#include <QSslConfiguration>

#include <optional>

namespace autospace {

class Clock;
class ConnectionCensus;
class RequestHandler;
class TrafficObserver;

// What every thread and connection of one server has in common. Outlives them all.
struct ConnectionContext {
    RequestHandler& handler;
    TrafficObserver& observer; // told about requests that never get to the handler
    const Clock& clock;
    ConnectionCensus& census;
    HttpServerOptions options;
    std::optional<QSslConfiguration> tls;
};

} // namespace autospace
