// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ResponseSink.h"
#include "net/transport/EventFeed.h"
#include "net/transport/EventParser.h"
#include "tests/sim/SimNetwork.h"

namespace autospace {

// One event stream under way: bytes from the core reach the client after the weather's delay, in order. A silent cut
// delivers nothing and tells nobody, so that only the client's watchdog finds out.
class SimFeed : public std::enable_shared_from_this<SimFeed> {
public:
    SimFeed(SimNetwork& network, const SimWeather& weather, EventFeed::Handlers handlers);

    // The core's side.
    void answered(Response response);
    void opened();
    bool fromCore(const QByteArray& bytes);
    void coreClosed(bool cleanly);
    [[nodiscard]] bool isOpen() const { return m_open; }
    std::function<void()> onClosed;

    // The client's side hangs up: no handler is called any more.
    void hangUp();
    [[nodiscard]] const SimWeather& weather() const { return m_weather; }

private:
    void later(std::function<void(SimFeed&)> work);
    void heartbeat();
    void end(HttpResult result);

    SimNetwork& m_network;
    const SimWeather& m_weather;
    EventFeed::Handlers m_handlers;
    EventParser m_parser;
    bool m_open = false;
    bool m_ended = false;
    bool m_broken = false;      // bytes were lost; a connection that lost some delivers none after them
    qint64 m_lastArrivalMs = 0; // keeps the order
};

} // namespace autospace
