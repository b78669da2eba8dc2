// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/SimNetwork.h"

namespace autospace {

// One client's way to the core. Destroying it is what a killed client does: whatever is under way arrives, and nobody
// hears the answer.
class SimTransport final : public Transport {
public:
    SimTransport(SimNetwork& network, const SimWeather& weather, QString address)
        : m_network(network), m_weather(weather), m_address(std::move(address)) {}

    // From now on nothing arrives and nothing is heard, as when the computer is off.
    void die() { m_life.reset(); }
    void send(const HttpRequest& request, Done done) override;
    [[nodiscard]] std::unique_ptr<EventFeed> openEventFeed(const HttpRequest& request,
                                                           EventFeed::Handlers handlers) override;

private:
    void deliverAgain(const HttpRequest& request, int delayMs);
    void arrive(const HttpRequest& request, const Done& done, bool loseReply);
    // What the client hears of an answer that breaks off.
    [[nodiscard]] HttpResult cut(HttpReply reply);
    void later(int delayMs, const Done& done, HttpResult result);

    SimNetwork& m_network;
    const SimWeather& m_weather;
    QString m_address;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace autospace
