// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/observe/Metrics.h"

namespace autospace {

static QByteArray escaped(QByteArrayView text, bool quotes) {
    QByteArray out;
    for (const char c : text) {
        if (c == '\\')
            out.append("\\\\");
        else if (c == '\n')
            out.append("\\n");
        else if (c == '"' && quotes)
            out.append("\\\"");
        else
            out.append(c);
    }
    return out;
}

// `a="1",b="2"`, without braces, so that a bucket's bound can be added.
static QByteArray labelText(const MetricLabels& labels) {
    QByteArray out;
    for (const auto& [name, value] : labels) {
        if (!out.isEmpty()) out.append(',');
        out.append(name).append("=\"").append(escaped(value, true)).append('"');
    }
    return out;
}

static QByteArray number(double value) { return QByteArray::number(value, 'g', 15); }

static void appendSample(QByteArray& out, const QByteArray& name, const QByteArray& labels, const QByteArray& value) {
    out.append(name);
    if (!labels.isEmpty()) out.append('{').append(labels).append('}');
    out.append(' ').append(value).append('\n');
}

static void appendHistogram(QByteArray& out, const QByteArray& name, const QByteArray& labels,
                            const Histogram& histogram) {
    const QByteArray before = labels.isEmpty() ? QByteArray() : labels + ',';
    quint64 sum = 0;
    for (size_t i = 0; i <= histogram.bounds().size(); ++i) {
        sum += histogram.countAt(i);
        const QByteArray bound = i < histogram.bounds().size() ? number(histogram.bounds()[i]) : "+Inf";
        appendSample(out, name + "_bucket", before + "le=\"" + bound + '"', QByteArray::number(sum));
    }
    appendSample(out, name + "_sum", labels, number(histogram.sum()));
    appendSample(out, name + "_count", labels, QByteArray::number(sum));
}

template <class T, class Make>
T& Metrics::find(const QByteArray& name, const QByteArray& help, const QByteArray& type, const MetricLabels& labels,
                 const Make& make) {
    const std::scoped_lock lock(m_mutex);
    Family& family = m_families[name];
    if (family.type.isEmpty()) family = {help, type, {}};
    Q_ASSERT_X(family.type == type, "Metrics", "one name was used for two kinds of metric");
    QByteArray key = labelText(labels);
    if (family.series.size() >= maxSeries && !family.series.contains(key)) {
        MetricLabels other = labels;
        for (auto& [label, value] : other)
            value = "other";
        key = labelText(other);
    }
    const auto [found, isNew] = family.series.try_emplace(key);
    if (isNew) found->second = make();
    return *std::get<std::unique_ptr<T>>(found->second);
}

Counter& Metrics::counter(const QByteArray& name, const QByteArray& help, const MetricLabels& labels) {
    return find<Counter>(name, help, "counter", labels, [] { return std::make_unique<Counter>(); });
}

Gauge& Metrics::gauge(const QByteArray& name, const QByteArray& help, const MetricLabels& labels) {
    return find<Gauge>(name, help, "gauge", labels, [] { return std::make_unique<Gauge>(); });
}

Histogram& Metrics::histogram(const QByteArray& name, const QByteArray& help, const std::vector<double>& bounds,
                              const MetricLabels& labels) {
    return find<Histogram>(name, help, "histogram", labels, [&] { return std::make_unique<Histogram>(bounds); });
}

void Metrics::watch(const QByteArray& name, const QByteArray& help, std::function<double()> value) {
    const std::scoped_lock lock(m_mutex);
    Family& family = m_families[name];
    family = {help, "gauge", {}};
    family.series.try_emplace(QByteArray(), std::move(value));
}

QByteArray Metrics::text() const {
    const std::scoped_lock lock(m_mutex);
    QByteArray out;
    for (const auto& [name, family] : m_families) {
        out.append("# HELP ").append(name).append(' ').append(escaped(family.help, false)).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(family.type).append('\n');
        for (const auto& [labels, series] : family.series) {
            if (const auto* counter = std::get_if<std::unique_ptr<Counter>>(&series))
                appendSample(out, name, labels, QByteArray::number((*counter)->value()));
            else if (const auto* gauge = std::get_if<std::unique_ptr<Gauge>>(&series))
                appendSample(out, name, labels, QByteArray::number((*gauge)->value()));
            else if (const auto* histogram = std::get_if<std::unique_ptr<Histogram>>(&series))
                appendHistogram(out, name, labels, **histogram);
            else
                appendSample(out, name, labels, number(std::get<std::function<double()>>(series)()));
        }
    }
    return out;
}

} // namespace autospace
