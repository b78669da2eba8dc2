// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/observe/Counter.h"
#include "core/server/observe/Gauge.h"
#include "core/server/observe/Histogram.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <variant>
#include <vector>

namespace autospace {

using MetricLabels = QList<std::pair<QByteArray, QByteArray>>;

// All metrics of a process, and their text for Prometheus. Asking twice for the same name and labels
// gives the same object, which lives as long as this; hold on to it where it is used often. A metric
// has at most `maxSeries` sets of labels: further ones share one whose label values are all "other",
// so that nothing from outside can grow it. Any thread may use it.
class Metrics {
public:
    static constexpr size_t maxSeries = 2000;

    // A name keeps its kind, help and bounds from its first use.
    [[nodiscard]] Counter& counter(const QByteArray& name, const QByteArray& help, const MetricLabels& labels = {});
    [[nodiscard]] Gauge& gauge(const QByteArray& name, const QByteArray& help, const MetricLabels& labels = {});
    [[nodiscard]] Histogram& histogram(const QByteArray& name, const QByteArray& help,
                                       const std::vector<double>& bounds, const MetricLabels& labels = {});
    // A gauge whose value is asked for when the text is made.
    void watch(const QByteArray& name, const QByteArray& help, std::function<double()> value);

    // The text exposition format, version 0.0.4.
    [[nodiscard]] QByteArray text() const;

private:
    using Series = std::variant<std::unique_ptr<Counter>, std::unique_ptr<Gauge>, std::unique_ptr<Histogram>,
                                std::function<double()>>;
    struct Family {
        QByteArray help;
        QByteArray type;
        std::map<QByteArray, Series> series; // by the text of the labels
    };
    template <class T, class Make>
    T& find(const QByteArray& name, const QByteArray& help, const QByteArray& type, const MetricLabels& labels,
            const Make& make);

    mutable std::mutex m_mutex;
    std::map<QByteArray, Family> m_families;
};

} // namespace autospace
