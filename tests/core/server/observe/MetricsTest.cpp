// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/observe/Metrics.h"

#include <QTest>

#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theText() {
        Metrics metrics;
        metrics.counter("b_total", "Requests.", {{"method", "GET"}, {"route", "/v1/{id}"}}).add(3);
        metrics.counter("b_total", "Requests.", {{"method", "POST"}, {"route", "/v1"}}).add();
        metrics.gauge("a_open", "Open\nconnections \\ now.").set(7);
        metrics.gauge("a_open", "").add(-9);
        metrics.watch("d_age_seconds", "Age.", [] { return 1.5; });
        Histogram& histogram = metrics.histogram("c_seconds", "Durations.", {0.1, 1, 2.5}, {{"route", "x"}});
        for (const double value : {0.05, 0.1, 0.2, 2.5, 99.0})
            histogram.observe(value);
        QCOMPARE(metrics.text(), "# HELP a_open Open\\nconnections \\\\ now.\n"
                                 "# TYPE a_open gauge\n"
                                 "a_open -2\n"
                                 "# HELP b_total Requests.\n"
                                 "# TYPE b_total counter\n"
                                 "b_total{method=\"GET\",route=\"/v1/{id}\"} 3\n"
                                 "b_total{method=\"POST\",route=\"/v1\"} 1\n"
                                 "# HELP c_seconds Durations.\n"
                                 "# TYPE c_seconds histogram\n"
                                 "c_seconds_bucket{route=\"x\",le=\"0.1\"} 2\n"
                                 "c_seconds_bucket{route=\"x\",le=\"1\"} 3\n"
                                 "c_seconds_bucket{route=\"x\",le=\"2.5\"} 4\n"
                                 "c_seconds_bucket{route=\"x\",le=\"+Inf\"} 5\n"
                                 "c_seconds_sum{route=\"x\"} 101.85\n"
                                 "c_seconds_count{route=\"x\"} 5\n"
                                 "# HELP d_age_seconds Age.\n"
                                 "# TYPE d_age_seconds gauge\n"
                                 "d_age_seconds 1.5\n"_ba);
    }

    void labelsAreEscaped() {
        Metrics metrics;
        metrics.counter("x", "h", {{"a", "q\"b\\s\nn"}}).add();
        QVERIFY(metrics.text().contains("x{a=\"q\\\"b\\\\s\\nn\"} 1\n"));
    }

    void sameNameSameObject() {
        Metrics metrics;
        Counter& first = metrics.counter("x", "h", {{"a", "1"}});
        QCOMPARE(&metrics.counter("x", "other help", {{"a", "1"}}), &first);
        QVERIFY(&metrics.counter("x", "h", {{"a", "2"}}) != &first);
        QVERIFY(metrics.text().startsWith("# HELP x h\n"));
    }

    void seriesAreBounded() {
        Metrics metrics;
        for (int i = 0; i < 5000; ++i)
            metrics.counter("x", "h", {{"a", QByteArray::number(i)}, {"b", "c"}}).add();
        QVERIFY(metrics.text().count('\n') <= qsizetype(Metrics::maxSeries) + 3);
        QVERIFY(metrics.text().contains("x{a=\"other\",b=\"other\"} 3000\n"));
        QVERIFY(metrics.text().contains("x{a=\"0\",b=\"c\"} 1\n"));
    }

    void manyThreads() {
        Metrics metrics;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&] {
                    for (int i = 0; i < 5000; ++i) {
                        metrics.counter("x", "h").add();
                        metrics.histogram("y", "h", {0.5}).observe(i % 2);
                    }
                });
        }
        const QByteArray text = metrics.text();
        QVERIFY(text.contains("\nx 20000\n"));
        QVERIFY(text.contains("y_bucket{le=\"0.5\"} 10000\n"));
        QVERIFY(text.contains("y_sum 10000\n"));
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "MetricsTest.moc"
