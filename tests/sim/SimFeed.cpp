// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/SimFeed.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int heartbeatMs = 15'000;

} // namespace

SimFeed::SimFeed(SimNetwork& network, const SimWeather& weather, EventFeed::Handlers handlers)
    : m_network(network), m_weather(weather), m_handlers(std::move(handlers)) {}

void SimFeed::later(std::function<void(SimFeed&)> work) {
    const qint64 now = m_network.m_time.now().epochMs;
    m_lastArrivalMs = std::max(m_lastArrivalMs, now + m_network.delay(m_weather));
    (void)m_network.m_time.after(int(m_lastArrivalMs - now), [weak = weak_from_this(), work = std::move(work)] {
        const auto feed = weak.lock();
        if (!feed || feed->m_ended) return;
        feed->m_broken = feed->m_broken || !feed->m_weather.carries();
        if (!feed->m_broken) work(*feed);
    });
}

void SimFeed::answered(Response response) {
    HttpReply reply{response.status, {}, response.body};
    later([reply](SimFeed& feed) { feed.end(reply); });
}

void SimFeed::opened() {
    m_open = true;
    later([](SimFeed& feed) { feed.m_handlers.opened(); });
    heartbeat();
}

void SimFeed::heartbeat() {
    (void)m_network.m_time.after(heartbeatMs, [weak = weak_from_this()] {
        const auto feed = weak.lock();
        if (!feed || !feed->m_open) return;
        (void)feed->fromCore(":\n\n");
        feed->heartbeat();
    });
}

bool SimFeed::fromCore(const QByteArray& bytes) {
    if (!m_open) return false;
    if (m_network.chance(m_weather.cutReply)) {
        ++m_network.m_count.cutReplies;
        later([part = bytes.first(qsizetype(m_network.m_entropy.below(quint64(bytes.size()))))](SimFeed& feed) {
            feed.m_handlers.heard();
            if (!feed.m_ended) (void)feed.m_parser.feed(part);
        });
        coreClosed(false);
        return false;
    }
    later([bytes](SimFeed& feed) {
        feed.m_handlers.heard();
        if (feed.m_ended) return;
        const auto events = feed.m_parser.feed(bytes);
        if (!events) qFatal("the core sent an event that is too long");
        for (const StreamEvent& event : *events)
            if (!feed.m_ended) feed.m_handlers.event(event);
    });
    return true;
}

void SimFeed::coreClosed(bool cleanly) {
    if (!std::exchange(m_open, false)) return;
    if (const auto call = std::exchange(onClosed, {})) call();
    later([cleanly](SimFeed& feed) {
        if (cleanly) return feed.end(HttpReply{200, {}, {}});
        feed.end(std::unexpected(NetworkFailure{NetworkFailure::Kind::Broken, u"the core is gone"_s}));
    });
}

void SimFeed::end(HttpResult result) {
    m_ended = true;
    m_handlers.closed(std::move(result));
}

void SimFeed::hangUp() {
    m_ended = true;
    m_open = false;
    onClosed = {};
}

} // namespace autospace
