// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace autospace {

// An amount in minor units (cents, Rappen) of an ISO 4217 currency.
struct Money {
    qint64 minor = 0;
    QString currency;

    // Whether the text is three upper-case letters, the form of an ISO 4217 code.
    static bool isCurrency(QStringView code);
    // The number of decimals of the currency's minor unit (EUR 2, JPY 0, BHD 3).
    static int decimals(QStringView currency);
    // "12.40 EUR", independent of the locale; screens format by locale instead.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Money&, const Money&) = default;
};

} // namespace autospace
