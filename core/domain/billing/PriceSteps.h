// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/DayRates.h"
#include "core/domain/billing/ParkingPrice.h"

namespace autospace {

// Adds a price up, step by step. What is alike and follows each other becomes one step.
class PriceSteps {
public:
    explicit PriceSteps(QString currency) : m_currency(std::move(currency)) {}

    void addDay(const DayRates& rates);
    void addSingle(const char* label, qint64 minor);
    // Time that costs nothing.
    void addFree(const char* label, qint64 minutes);
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] PriceQuote quote() const;

private:
    struct Step {
        const char* label;
        const char* unit;
        qint64 quantity = 0;
        qint64 minor = 0;
        qint64 rate = 0;
        QStringList rules;
    };
    void add(const Step& step);
    [[nodiscard]] QJsonObject toJson(const Step& step) const;

    QString m_currency;
    QList<Step> m_steps;
    qint64 m_total = 0;
};

} // namespace autospace
