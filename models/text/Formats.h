// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>
#include <QVariantList>

namespace autospace {

// How values are written for people: by locale, in a place's own time zone. A time that is shown in another zone than
// the person's own names that zone.
class Formats {
public:
    Formats() : Formats(QLocale(), QTimeZone::systemTimeZone()) {}
    Formats(QLocale locale, QTimeZone home) : m_locale(std::move(locale)), m_home(std::move(home)) {}

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QTimeZone& home() const { return m_home; }
    // The zone of that IANA name; the person's own when the name is empty or unknown.
    [[nodiscard]] QTimeZone zone(const QByteArray& ianaName) const;

    // "08:40", "20.11.2026", "20.11.2026 08:40"; followed by the zone ("08:40 CET") when it is not the person's own.
    [[nodiscard]] QString time(Instant at, const QTimeZone& zone) const;
    [[nodiscard]] QString date(Instant at, const QTimeZone& zone) const;
    [[nodiscard]] QString dateTime(Instant at, const QTimeZone& zone) const;
    // "08:40 – 17:30", with dates where the two are not on the day of now.
    [[nodiscard]] QString interval(Instant from, Instant until, const QTimeZone& zone, Instant now) const;
    // Minor units to "12,40 EUR"; the code and not the sign, since one screen may show several currencies.
    [[nodiscard]] QString money(const Money& amount) const;
    // "45 min", "1 h 20 min", "2 d 3 h"; without a sign.
    [[nodiscard]] static QString duration(qint64 ms);
    // "now", "5 min ago", "in 2 h", "3 d ago": one unit.
    [[nodiscard]] static QString age(Instant at, Instant now);
    [[nodiscard]] QString number(double value) const;
    // How a price is made up, from a booking's price_steps: [{label, quantity, unit, quantityText, amountText}].
    [[nodiscard]] QVariantList priceSteps(const QJsonArray& steps) const;
    // Any field, with its unit; no value is an empty text, and so is a structure, which has a place of its own.
    [[nodiscard]] QString value(const Field& field, const Value& value, const QTimeZone& zone) const;

private:
    [[nodiscard]] QString suffix(Instant at, const QTimeZone& zone) const;
    [[nodiscard]] QString shortDate(QDate date) const;

    QLocale m_locale;
    QTimeZone m_home;
};

} // namespace autospace
