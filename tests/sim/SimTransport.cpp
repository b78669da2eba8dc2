// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/SimTransport.h"

#include "tests/sim/SimFeed.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

HttpResult failure(NetworkFailure::Kind kind) { return std::unexpected(NetworkFailure{kind, u"simulated"_s}); }

// The client's end of a stream.
class FeedEnd final : public EventFeed {
public:
    explicit FeedEnd(std::shared_ptr<SimFeed> feed) : m_feed(std::move(feed)) {}
    ~FeedEnd() override { m_feed->hangUp(); }

private:
    std::shared_ptr<SimFeed> m_feed;
};

} // namespace

void SimTransport::later(int delayMs, const Done& done, HttpResult result) {
    (void)m_network.m_time.after(delayMs, [alive = std::weak_ptr<int>(m_life), done, result = std::move(result)] {
        if (!alive.expired()) done(result);
    });
}

void SimTransport::send(const HttpRequest& request, Done done) {
    if (!m_weather.up) return later(m_network.delay(m_weather), done, failure(NetworkFailure::Kind::Unreachable));
    if (m_network.chance(m_weather.lostRequest)) {
        ++m_network.m_count.lostRequests;
        return later(request.timeoutMs, done, failure(NetworkFailure::Kind::TimedOut));
    }
    const bool loseReply = m_network.chance(m_weather.lostReply);
    // The network, not the transport, carries what is on its way.
    SimNetwork& network = m_network;
    (void)network.m_time.after(network.delay(m_weather), [this, &network, alive = std::weak_ptr<int>(m_life), request,
                                                          done, loseReply, address = m_address] {
        if (alive.expired())
            (void)network.ask(request, address);
        else
            arrive(request, done, loseReply);
    });
    // Sign-ins and refreshes are not repeated by any network that keeps the rules of HTTP.
    const bool repeats = request.path.startsWith("/v1/sync/"_L1) && network.chance(m_weather.twice);
    if (!repeats) return;
    ++network.m_count.repeats;
    (void)network.m_time.after(2 * network.delay(m_weather),
                               [&network, request, address = m_address] { (void)network.ask(request, address); });
}

void SimTransport::arrive(const HttpRequest& request, const Done& done, bool loseReply) {
    if (!m_weather.up) return later(0, done, failure(NetworkFailure::Kind::Broken));
    const int run = m_network.m_coreRun;
    auto reply = m_network.ask(request, m_address);
    if (!reply) return later(0, done, failure(NetworkFailure::Kind::Unreachable));
    if (loseReply) {
        ++m_network.m_count.lostReplies;
        return later(m_network.delay(m_weather), done, failure(NetworkFailure::Kind::Broken));
    }
    SimNetwork& network = m_network;
    const SimWeather& weather = m_weather;
    (void)network.m_time.after(network.delay(weather),
                               [&network, &weather, run, done, reply = *reply, alive = std::weak_ptr<int>(m_life)] {
                                   if (alive.expired()) return;
                                   const bool cut = !weather.up || network.m_coreRun != run;
                                   done(cut ? failure(NetworkFailure::Kind::Broken) : HttpResult(reply));
                               });
}

std::unique_ptr<EventFeed> SimTransport::openEventFeed(const HttpRequest& request, EventFeed::Handlers handlers) {
    const auto feed = std::make_shared<SimFeed>(m_network, m_weather, std::move(handlers));
    SimNetwork& network = m_network;
    (void)network.m_time.after(network.delay(m_weather),
                               [&network, weak = std::weak_ptr<SimFeed>(feed), request, address = m_address] {
                                   if (const auto open = weak.lock()) network.openStream(request, address, open);
                               });
    return std::make_unique<FeedEnd>(feed);
}

} // namespace autospace
