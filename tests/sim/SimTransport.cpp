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
    if (!m_life) return;
    SimNetwork& network = m_network;
    if (!m_weather.up) return later(network.delay(m_weather), done, failure(NetworkFailure::Kind::Unreachable));
    const bool planned = network.m_sent++ == network.m_failCall;
    if (planned && !network.m_failAfterEffect) return later(1, done, failure(NetworkFailure::Kind::Broken));
    const auto goesUnheard = [&] { later(request.timeoutMs, done, failure(NetworkFailure::Kind::TimedOut)); };
    if (m_weather.halfOpen) return ++network.m_count.unheard, goesUnheard();
    if (network.chance(m_weather.lostRequest)) return ++network.m_count.lostRequests, goesUnheard();
    // Sign-ins and refreshes are not repeated by any network that keeps the rules of HTTP.
    const bool syncs = request.path.startsWith("/v1/sync/"_L1);
    if (syncs && network.chance(m_weather.late)) {
        ++network.m_count.late;
        deliverAgain(request, request.timeoutMs + 2'000 + network.delay(m_weather));
        return goesUnheard();
    }
    const bool loseReply = planned || network.chance(m_weather.lostReply);
    // The network, not the transport, carries what is on its way.
    (void)network.m_time.after(network.delay(m_weather), [this, &network, alive = std::weak_ptr<int>(m_life), request,
                                                          done, loseReply, address = m_address] {
        if (alive.expired())
            (void)network.ask(request, address);
        else
            arrive(request, done, loseReply);
    });
    if (!syncs || !network.chance(m_weather.twice)) return;
    ++network.m_count.repeats;
    deliverAgain(request, 2 * network.delay(m_weather));
}

void SimTransport::deliverAgain(const HttpRequest& request, int delayMs) {
    (void)m_network.m_time.after(delayMs, [&network = m_network, request, address = m_address] {
        (void)network.ask(request, address);
    });
}

HttpResult SimTransport::cut(HttpReply reply) {
    ++m_network.m_count.cutReplies;
    if (reply.body.isEmpty() || m_network.chance(50)) return failure(NetworkFailure::Kind::Broken);
    reply.body.truncate(qsizetype(m_network.m_entropy.below(quint64(reply.body.size()))));
    return reply;
}

void SimTransport::arrive(const HttpRequest& request, const Done& done, bool loseReply) {
    if (!m_weather.carries()) return later(0, done, failure(NetworkFailure::Kind::Broken));
    SimNetwork& network = m_network;
    const int run = network.m_coreRun;
    const auto reply = network.ask(request, m_address);
    if (!reply) return later(0, done, failure(NetworkFailure::Kind::Unreachable));
    if (loseReply) {
        ++network.m_count.lostReplies;
        return later(network.delay(m_weather), done, failure(NetworkFailure::Kind::Broken));
    }
    const HttpResult result = network.chance(m_weather.cutReply) ? cut(*reply) : HttpResult(*reply);
    const SimWeather& weather = m_weather;
    (void)network.m_time.after(network.delay(weather),
                               [&network, &weather, run, done, result, alive = std::weak_ptr<int>(m_life)] {
                                   if (alive.expired()) return;
                                   const bool broken = !weather.carries() || network.m_coreRun != run;
                                   done(broken ? failure(NetworkFailure::Kind::Broken) : result);
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
