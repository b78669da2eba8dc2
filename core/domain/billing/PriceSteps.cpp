// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/PriceSteps.h"

#include <QJsonObject>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
// Minutes times a rate, in these, are minor units.
constexpr qint64 perMinorUnit = 60 * DayRates::rateUnit;

qint64 roundedUp(qint64 dividend, qint64 divisor) { return (dividend + divisor - 1) / divisor; }

} // namespace

void PriceSteps::addDay(const DayRates& rates) {
    QList<Step> steps;
    qint64 ms = 0;
    qint64 minutes = 0;
    qint64 exact = 0;
    qint64 minor = 0;
    // Rounding up what has come together so far, instead of each piece, keeps the day's sum that of its minutes.
    for (const DayRates::Span& span : rates.spans()) {
        ms += span.time.lengthMs();
        const qint64 charged = roundedUp(ms, minuteMs) - minutes;
        exact += charged * span.rate;
        const qint64 amount = roundedUp(exact, perMinorUnit) - minor;
        minutes += charged;
        minor += amount;
        steps << Step{QT_TRANSLATE_NOOP("prices", "Parking time"), "min", charged, amount, span.rate, span.rules};
    }
    if (const auto& cap = rates.cap(); cap && minor > cap->minor)
        steps = {Step{QT_TRANSLATE_NOOP("prices", "Day cap"), "d", 1, cap->minor, 0, {}}};
    for (const Step& step : std::as_const(steps))
        if (step.quantity > 0) add(step);
}

void PriceSteps::addSingle(const char* label, qint64 minor) { add({label, "", 1, minor, 0, {}}); }

void PriceSteps::addFree(const char* label, qint64 minutes) { add({label, "min", minutes, 0, 0, {}}); }

void PriceSteps::add(const Step& step) {
    m_total += step.minor;
    const bool same = !m_steps.isEmpty() && m_steps.back().label == step.label && m_steps.back().rate == step.rate &&
                      m_steps.back().rules == step.rules;
    if (!same) {
        m_steps << step;
        return;
    }
    m_steps.back().quantity += step.quantity;
    m_steps.back().minor += step.minor;
}

QJsonObject PriceSteps::toJson(const Step& step) const {
    const auto money = [&](qint64 minor) { return QJsonObject{{u"minor"_s, minor}, {u"currency"_s, m_currency}}; };
    QJsonObject json{{u"label"_s, QString::fromLatin1(step.label)},
                     {u"quantity"_s, step.quantity},
                     {u"unit"_s, QString::fromLatin1(step.unit)},
                     {u"amount"_s, money(step.minor)}};
    if (step.rules.isEmpty()) return json;
    json.insert(u"rules"_s, QJsonArray::fromStringList(step.rules));
    if (step.rate % DayRates::rateUnit == 0) json.insert(u"per_hour"_s, money(step.rate / DayRates::rateUnit));
    return json;
}

PriceQuote PriceSteps::quote() const {
    PriceQuote quote{{m_total, m_currency}, {}};
    for (const Step& step : m_steps)
        quote.steps << toJson(step);
    return quote;
}

} // namespace autospace
