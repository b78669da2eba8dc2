// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

#include <QList>

#include <optional>

namespace autospace {

// How many cars will stand in a garage in the coming hours, from what stood there in the weeks before: the same hour of
// the last four weeks on the garage's clock, the latest counting most, and how far the last hour was from that, which
// fades hour by hour. Simple enough to be explained at the desk, and honest: it says how far it has been off.
class OccupancyForecast {
public:
    // What is needed before anything is said: two weeks to look back to, and a day to be tried on.
    static constexpr int leastHours = 15 * 24;
    // How far ahead it looks.
    static constexpr int hoursAhead = 12;

    // cars: how many stood there on average in each hour from start on, hour by hour.
    OccupancyForecast(Instant start, QList<double> cars, QTimeZone zone)
        : m_start(start), m_cars(std::move(cars)), m_zone(std::move(zone)) {}

    [[nodiscard]] bool hasEnough() const { return m_cars.size() >= leastHours; }
    // For the hours after the known ones; empty without enough history.
    [[nodiscard]] QList<double> coming() const;
    // By how many cars forecasts were off on average (mean absolute error), each made for the hours ahead from what was
    // known before them, over the last week; nothing without enough history.
    [[nodiscard]] std::optional<double> meanError() const;

private:
    // What usually stands there in that hour, by the hours before `known`.
    [[nodiscard]] double usual(qsizetype hour, qsizetype known) const;
    [[nodiscard]] double expected(qsizetype hour, qsizetype known) const;

    Instant m_start;
    QList<double> m_cars;
    QTimeZone m_zone;
};

} // namespace autospace
