// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/Tariff.h"

namespace autospace {

// The rates of one calendar day on the garage's clock.
class DayRates {
public:
    // A time with one rate.
    struct Span {
        Interval time;
        qint64 rate = 0;   // ten-thousandths of the minor unit per hour
        QStringList rules; // the names of those that made it, in their order
    };
    static constexpr qint64 rateUnit = 10'000;

    // Those of a part of the day, for slots of that type.
    DayRates(const Tariff& tariff, SpaceType type, QDate date, const Interval& part);

    // One after the other, without a gap, over the whole part.
    [[nodiscard]] const QList<Span>& spans() const { return m_spans; }
    [[nodiscard]] const std::optional<Money>& cap() const { return m_cap; }

private:
    struct Applied {
        const PriceRule& rule;
        Interval time;
    };
    [[nodiscard]] static QList<Applied> applied(const Tariff& tariff, SpaceType type, QDate date, const Interval& part);
    [[nodiscard]] static Span spanOf(const Tariff& tariff, const QList<Applied>& rules, const Interval& time);

    QList<Span> m_spans;
    std::optional<Money> m_cap;
};

} // namespace autospace
