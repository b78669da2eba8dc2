// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/PriceRuleChecks.h"

#include <QSet>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

FieldErrors moneyErrors(const PriceRule& rule, const Location& garage) {
    FieldErrors errors;
    const QString& currency = garage.pricePerHour.currency;
    const auto check = [&](const std::optional<Money>& money, const QString& pointer) {
        if (money && money->currency != currency)
            errors << FieldError{
                pointer,
                u"other_currency"_s,
                {QT_TRANSLATE_NOOP("rules", "The rule is in %1, the garage's price in %2. Use one currency."),
                 money->currency, currency}};
    };
    check(rule.pricePerHour, u"/price_per_hour"_s);
    check(rule.dayCap, u"/day_cap"_s);
    if (!rule.pricePerHour && !rule.percent && !rule.dayCap)
        errors << FieldError{u"/price_per_hour"_s,
                             u"changes_nothing"_s,
                             {QT_TRANSLATE_NOOP("rules", "Say what the rule changes: a price per hour, a percentage or "
                                                         "a day cap.")}};
    if (rule.pricePerHour && rule.percent)
        errors << FieldError{u"/percent"_s,
                             u"contradiction"_s,
                             {QT_TRANSLATE_NOOP("rules", "A rule sets a price per hour or changes it by a percentage, "
                                                         "not both. Make two rules.")}};
    return errors;
}

FieldErrors dayErrors(const PriceRule& rule) {
    FieldErrors errors;
    const auto check = [&](const std::optional<QString>& date, const QString& pointer) {
        if (date && !QDate::fromString(*date, Qt::ISODate).isValid())
            errors << FieldError{pointer,
                                 u"no_such_day"_s,
                                 {QT_TRANSLATE_NOOP("rules", "There is no day %1. Write it as in 2026-12-24."), *date}};
    };
    check(rule.fromDate, u"/from_date"_s);
    check(rule.untilDate, u"/until_date"_s);
    if (errors.isEmpty() && rule.fromDate && rule.untilDate && *rule.untilDate < *rule.fromDate)
        errors << FieldError{u"/until_date"_s,
                             u"ends_before_start"_s,
                             {QT_TRANSLATE_NOOP("rules", "The last day must not be before the first.")}};
    if (QSet<Weekday>(rule.weekdays.begin(), rule.weekdays.end()).size() != rule.weekdays.size())
        errors << FieldError{
            u"/weekdays"_s, u"named_twice"_s, {QT_TRANSLATE_NOOP("rules", "Name each weekday once.")}};
    return errors;
}

FieldErrors timeErrors(const PriceRule& rule) {
    FieldErrors errors;
    const QString from = rule.fromTime.value_or(u"00:00"_s);
    const QString until = rule.untilTime.value_or(u"24:00"_s);
    const bool wholeDay = from == "00:00"_L1 && until == "24:00"_L1;
    if (from == until)
        errors << FieldError{u"/until_time"_s,
                             u"empty_time"_s,
                             {QT_TRANSLATE_NOOP("rules", "Beginning and end must differ. Leave both out for the whole "
                                                         "day.")}};
    if (rule.dayCap && !wholeDay)
        errors << FieldError{u"/day_cap"_s,
                             u"contradiction"_s,
                             {QT_TRANSLATE_NOOP("rules", "A day cap is for whole days. Leave out the times, or make a "
                                                         "rule of its own for the cap.")}};
    return errors;
}

} // namespace

FieldErrors PriceRuleChecks::errors(const PriceRule& rule, const Location& garage) {
    return moneyErrors(rule, garage) + dayErrors(rule) + timeErrors(rule);
}

FieldErrors PriceRuleChecks::currencyErrors(const View& view, const Location& garage) {
    for (const auto& rule : view.list<PriceRule>(Query().where(u"location_id"_s, Value(garage.id)))) {
        const QString& currency = rule->pricePerHour ? rule->pricePerHour->currency
                                  : rule->dayCap     ? rule->dayCap->currency
                                                     : garage.pricePerHour.currency;
        if (currency != garage.pricePerHour.currency)
            return {{u"/price_per_hour"_s,
                     u"other_currency"_s,
                     {QT_TRANSLATE_NOOP("rules", "The price rule \"%1\" is in %2. Remove it before the garage charges in "
                                                 "%3."),
                      rule->name, currency, garage.pricePerHour.currency}}};
    }
    return {};
}

} // namespace autospace
