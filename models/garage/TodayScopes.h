// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace autospace {

// The four questions of a garage's day, as typed filters over bookings. The counters and the lists behind them are made
// from the same texts, so that they cannot differ.
class TodayScopes {
public:
    // "arrivals", "in_house", "departures", "overdue".
    [[nodiscard]] static QStringList keys();
    // For one garage, or for all with an empty id. Empty for an unknown key.
    [[nodiscard]] static QString filter(const QString& key, const QString& garageId);
    // The order in which the list is worked off.
    [[nodiscard]] static QString sort(const QString& key);
    // What a person reads, in the language shown: "Arrivals", "next 2 h".
    [[nodiscard]] static QString title(const QString& key);
    [[nodiscard]] static QString span(const QString& key);
};

} // namespace autospace
