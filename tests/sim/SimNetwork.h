// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/Transport.h"
#include "tests/core/server/TestCore.h"
#include "tests/fakes/FakeTimers.h"
#include "tests/fakes/SeededEntropy.h"
#include "tests/sim/SimWeather.h"

namespace autospace {

class SimFeed;

// The wires between clients and the core, in virtual time: delays, lost requests and replies, repeats, cuts. Nothing
// is answered from inside a call. A core that is down refuses connections, and breaks those that are open.
class SimNetwork {
public:
    SimNetwork(TestCore& core, FakeTimers& time, SeededEntropy& entropy)
        : m_core(core), m_time(time), m_entropy(entropy) {}

    // A way to the core through this weather, which the caller keeps and changes.
    [[nodiscard]] std::unique_ptr<Transport> connect(const SimWeather& weather, const QString& address);
    void killCore();
    // How wrong the core's clock is.
    qint64 coreSkewMs = 0;
    [[nodiscard]] Instant coreNow() const { return m_time.now().plusMs(coreSkewMs); }
    void restartCore(const std::function<void()>& meanwhile = {});
    [[nodiscard]] bool coreIsUp() const { return m_coreUp; }
    // Counts the core's ends.
    [[nodiscard]] int coreRun() const { return m_coreRun; }
    // Breaks the event streams that go through this weather, as a cut does.
    void breakStreams(const SimWeather& weather);

    // Counts calls that clients send, and lets the one with this number break off: before it arrives, or after its
    // effect. -1 = none.
    void failCall(int call, bool afterEffect) { m_sent = 0, m_failCall = call, m_failAfterEffect = afterEffect; }
    [[nodiscard]] int sent() const { return m_sent; }

    // How often each thing happened, so that a run that tests nothing is noticed.
    struct Count {
        int calls = 0, streams = 0, lostRequests = 0, lostReplies = 0, cutReplies = 0, repeats = 0, late = 0,
            delayed = 0, unheard = 0; // delayed: by more than a second; unheard: on a half-open connection
    };
    [[nodiscard]] const Count& count() const { return m_count; }

private:
    friend class SimTransport;
    friend class SimFeed;
    [[nodiscard]] bool chance(int percent) { return int(m_entropy.below(100)) < percent; }
    [[nodiscard]] int delay(const SimWeather& weather) {
        const int ms = weather.minDelayMs + int(m_entropy.below(quint64(weather.maxDelayMs - weather.minDelayMs + 1)));
        if (ms > 1'000) ++m_count.delayed;
        return ms;
    }
    // What the core says; nothing when it is down.
    [[nodiscard]] std::optional<HttpReply> ask(const HttpRequest& request, const QString& address);
    void openStream(const HttpRequest& request, const QString& address, const std::shared_ptr<SimFeed>& feed);
    [[nodiscard]] static Request requestFor(const HttpRequest& request, const QString& address);

    TestCore& m_core;
    FakeTimers& m_time;
    SeededEntropy& m_entropy;
    bool m_coreUp = true;
    int m_sent = 0;
    int m_failCall = -1;
    bool m_failAfterEffect = false;
    int m_coreRun = 0; // answers of an earlier run never arrive
    Count m_count;
    QList<std::weak_ptr<SimFeed>> m_feeds;
};

} // namespace autospace
