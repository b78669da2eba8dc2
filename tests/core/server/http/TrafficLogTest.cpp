// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/TrafficLog.h"
#include "core/server/http/Route.h"
#include "core/server/observe/JsonLog.h"
#include "core/server/observe/Metrics.h"
#include "tests/core/server/observe/RecordedLog.h"
#include "tests/fakes/FixedClock.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class TrafficLogTest : public QObject {
    Q_OBJECT

    FixedClock m_clock{*Instant::parse(u"2026-11-20T08:40:00Z")};
    Route m_route{HttpMethod::Get, "/v1/orgs/{org}", RoutePermission::signedIn(), [](RoutedRequest, Responder) {}};

    TrafficRecord record(int status) const {
        return {.method = HttpMethod::Get,
                .path = "/v1/orgs/7\n",
                .route = &m_route,
                .status = status,
                .requestBytes = 10,
                .responseBytes = 200,
                .durationUs = 1500,
                .requestId = "r-1",
                .peer = QHostAddress(u"192.0.2.1"_s),
                .userId = u"eva"_s};
    }

private Q_SLOTS:
    void aRequest() {
        RecordedLog sink;
        const JsonLog log(sink, m_clock);
        Metrics metrics;
        TrafficLog traffic(log, metrics);
        traffic.requestFinished(record(200));
        traffic.requestFinished(record(200));
        traffic.requestFinished(record(404));
        TrafficRecord unreadable;
        unreadable.status = 400;
        traffic.requestFinished(unreadable);

        QCOMPARE(sink.lines.size(), 4);
        QCOMPARE(
            sink.lines.first(),
            "{\"time\":\"2026-11-20T08:40:00.000Z\",\"level\":\"info\",\"event\":\"request\",\"request_id\":\"r-1\","
            "\"method\":\"GET\",\"path\":\"/v1/orgs/7\\u000a\",\"route\":\"/v1/orgs/{org}\",\"status\":200,"
            "\"duration_us\":1500,\"request_bytes\":10,\"response_bytes\":200,\"peer\":\"192.0.2.1\","
            "\"user_id\":\"eva\"}\n"_ba);
        const QByteArray text = metrics.text();
        for (const char* line :
             {"autospace_http_requests_total{method=\"GET\",route=\"/v1/orgs/{org}\",status=\"200\"} 2\n",
              "autospace_http_requests_total{method=\"GET\",route=\"/v1/orgs/{org}\",status=\"404\"} 1\n",
              "autospace_http_requests_total{method=\"OTHER\",route=\"none\",status=\"400\"} 1\n",
              "autospace_http_request_duration_seconds_bucket{method=\"GET\",route=\"/v1/orgs/{org}\",le=\"0.001\"} "
              "0\n",
              "autospace_http_request_duration_seconds_bucket{method=\"GET\",route=\"/v1/orgs/{org}\",le=\"0.0025\"} "
              "3\n",
              "autospace_http_request_bytes_total 30\n", "autospace_http_response_bytes_total 600\n"})
            QVERIFY2(text.contains(line), text.constData());
    }

    void levels() {
        RecordedLog sink;
        const JsonLog log(sink, m_clock, LogLevel::Error);
        Metrics metrics;
        TrafficLog traffic(log, metrics);
        traffic.requestFinished(record(200));
        traffic.requestFinished(record(409));
        QVERIFY(sink.lines.isEmpty());
        traffic.requestFinished(record(503));
        traffic.requestFinished(record(500));
        QCOMPARE(sink.lines.size(), 1);
        QVERIFY(metrics.text().contains("status=\"409\"} 1\n")); // counted all the same
    }
};

QTEST_APPLESS_MAIN(TrafficLogTest)
#include "TrafficLogTest.moc"
