// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Contest.h"

#include <algorithm>

namespace autospace::bench {

using namespace Qt::StringLiterals;

double medianOf(QList<double> figures) {
    Q_ASSERT(!figures.isEmpty());
    std::ranges::sort(figures);
    return figures[figures.size() / 2];
}

double Contest::secondsPerTurn() {
    static const double seconds = std::clamp(qEnvironmentVariable("AUTOSPACE_BENCH_SECONDS", u"1"_s).toDouble(), 0.1, 60.0);
    return seconds;
}

Contest::Contest(const Ours& ours, const Peer& peer) {
    QList<double> rates, peers, shares;
    for (int i = 0; i < turns; ++i) {
        rates << ours(m_latencies);
        peers << peer();
        shares << rates.back() / peers.back();
    }
    m_rate = medianOf(rates);
    m_peer = medianOf(peers);
    m_share = medianOf(shares);
}

Table::Row Contest::row(const QString& what, const QString& peer, const QString& aim) const {
    return {what, Table::number(m_rate) + u"/s"_s, Table::ms(m_latencies.quantile(0.5)), Table::ms(m_latencies.quantile(0.99)),
            u"%1: %2/s"_s.arg(peer, Table::number(m_peer)), Table::percent(m_share), aim};
}

} // namespace autospace::bench
