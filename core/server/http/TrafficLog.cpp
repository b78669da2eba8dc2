// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/TrafficLog.h"

#include "core/server/http/Route.h"
#include "core/server/observe/JsonLog.h"
#include "core/server/observe/Metrics.h"

namespace autospace {

TrafficLog::TrafficLog(const JsonLog& log, Metrics& metrics)
    : m_log(log), m_metrics(metrics),
      m_bytesIn(metrics.counter("autospace_http_request_bytes_total", "Bytes of request bodies.")),
      m_bytesOut(metrics.counter("autospace_http_response_bytes_total", "Bytes of response bodies.")) {}

void TrafficLog::requestFinished(const TrafficRecord& record) {
    count(record);
    // Too many of them is the others' doing: no fault of the core.
    const LogLevel level = record.status == 503   ? LogLevel::Warning
                           : record.status >= 500 ? LogLevel::Error
                                                  : LogLevel::Info;
    if (!m_log.isOn(level)) return;
    const QString peer = record.peer.toString();
    m_log.write(level, record.stream ? "stream_started" : "request", record.requestId,
                {{"method", httpMethodName(record.method)},
                 {"path", QByteArrayView(record.path)},
                 {"route", record.route ? QByteArrayView(record.route->pattern) : QByteArrayView("none")},
                 {"status", qint64(record.status)},
                 {"duration_us", record.durationUs},
                 {"request_bytes", record.requestBytes},
                 {"response_bytes", record.responseBytes},
                 {"peer", QStringView(peer)},
                 {"user_id", QStringView(record.userId)}});
}

void TrafficLog::count(const TrafficRecord& record) {
    m_bytesIn.add(quint64(record.requestBytes));
    m_bytesOut.add(quint64(record.responseBytes));

    const std::scoped_lock lock(m_mutex);
    RouteSeries& series = m_routes[{record.route, record.method}];
    Counter*& counter = series.statuses[record.status];
    if (!series.duration || !counter) makeSeries(record, series, counter);
    counter->add();
    series.duration->observe(double(record.durationUs) / 1e6);
}

void TrafficLog::makeSeries(const TrafficRecord& record, RouteSeries& series, Counter*& counter) {
    const QByteArray method = httpMethodName(record.method).toByteArray();
    const QByteArray route = record.route ? record.route->pattern : QByteArrayLiteral("none");
    series.duration =
        &m_metrics.histogram("autospace_http_request_duration_seconds",
                             "Time from a request's last byte to its answer.", Histogram::durationBounds(),
                             {{"method", method}, {"route", route}});
    counter = &m_metrics.counter("autospace_http_requests_total", "Answered requests.",
                                 {{"method", method}, {"route", route}, {"status", QByteArray::number(record.status)}});
}

} // namespace autospace
