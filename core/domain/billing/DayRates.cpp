// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/DayRates.h"

#include <algorithm>

namespace autospace {

// A rate beyond that is no price; it keeps the sums within 64 bits.
static constexpr qint64 highestRate = 100'000'000 * DayRates::rateUnit;

QList<DayRates::Applied> DayRates::applied(const Tariff& tariff, SpaceType type, QDate date, const Interval& part) {
    QList<Applied> applied;
    for (const auto& rule : tariff.rules) {
        if (!rule->isFor(type)) continue;
        // What began the evening before may still run.
        for (const QDate begun : {date.addDays(-1), date})
            if (const Interval time = rule->timeOn(begun, tariff.zone); time.overlaps(part))
                applied.append({*rule, time});
    }
    return applied;
}

DayRates::Span DayRates::spanOf(const Tariff& tariff, const QList<Applied>& rules, const Interval& time) {
    Span span{time, tariff.perHour.minor * rateUnit, {}};
    for (const Applied& applied : rules) {
        if (!applied.time.overlaps(time)) continue;
        const PriceRule& rule = applied.rule;
        if (!rule.pricePerHour && !rule.percent) continue; // a day cap alone
        if (rule.pricePerHour) {
            span.rate = rule.pricePerHour->minor * rateUnit;
            span.rules.clear();
        }
        if (rule.percent) span.rate = (span.rate * (100 + *rule.percent) + 50) / 100;
        span.rate = std::min(span.rate, highestRate);
        if (!span.rules.contains(rule.name)) span.rules << rule.name;
    }
    return span;
}

DayRates::DayRates(const Tariff& tariff, SpaceType type, QDate date, const Interval& part) : m_cap(tariff.dayCap) {
    const QList<Applied> rules = applied(tariff, type, date, part);
    QList<Instant> edges{part.startsAt, part.endsAt};
    for (const Applied& applied : rules)
        for (const Instant edge : {applied.time.startsAt, applied.time.endsAt})
            if (part.startsAt < edge && edge < part.endsAt) edges << edge;
    std::ranges::sort(edges);
    for (qsizetype i = 1; i < edges.size(); ++i)
        if (edges[i - 1] < edges[i]) m_spans << spanOf(tariff, rules, {edges[i - 1], edges[i]});
    for (const auto& rule : tariff.rules)
        if (rule->dayCap && rule->isFor(type) && rule->appliesOn(date)) m_cap = rule->dayCap;
}

} // namespace autospace
