// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/TrafficObserver.h"
#include "core/server/http/TrafficRecord.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <utility>

namespace autospace {

class Counter;
class Histogram;
class JsonLog;
class Metrics;

// Writes an access log line for each answered request and counts it by its route: requests by method,
// route and status, durations by method and route, and bytes. A path itself never becomes a label.
class TrafficLog : public TrafficObserver {
public:
    TrafficLog(const JsonLog& log, Metrics& metrics);

    void requestFinished(const TrafficRecord& record) override;

private:
    struct RouteSeries {
        Histogram* duration = nullptr;
        QHash<int, Counter*> statuses;
    };
    void count(const TrafficRecord& record);
    void makeSeries(const TrafficRecord& record, RouteSeries& series, Counter*& counter);

    const JsonLog& m_log;
    Metrics& m_metrics;
    Counter& m_bytesIn;
    Counter& m_bytesOut;
    std::mutex m_mutex;
    QHash<std::pair<const Route*, HttpMethod>, RouteSeries> m_routes;
};

} // namespace autospace
