// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Latencies.h"
#include "tests/bench/Table.h"

#include <functional>

namespace autospace::bench {

// Two things measured in turns, so that whatever else the machine does meanwhile weighs on both. What counts is the
// median of the shares of three turns.
class Contest {
public:
    static constexpr int turns = 3;
    // 1, or what AUTOSPACE_BENCH_SECONDS says: longer turns for a noisy machine or to look at with a profiler.
    [[nodiscard]] static double secondsPerTurn();

    // Operations per second; the single times go into the latencies.
    using Ours = std::function<double(Latencies&)>;
    using Peer = std::function<double()>;
    Contest(const Ours& ours, const Peer& peer);

    // A row with rates "/s" and the share; peer: what the other one is.
    [[nodiscard]] Table::Row row(const QString& what, const QString& peer, const QString& aim) const;
    [[nodiscard]] double rate() const { return m_rate; }
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] const Latencies& latencies() const { return m_latencies; }

private:
    double m_rate = 0;
    double m_peer = 0;
    double m_share = 0;
    Latencies m_latencies;
};

// The middle one of some figures.
[[nodiscard]] double medianOf(QList<double> figures);

} // namespace autospace::bench
