// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/OccupancyForecast.h"

#include "core/domain/places/WallClock.h"

#include <algorithm>
#include <cmath>

namespace autospace {

namespace {

constexpr qint64 hourMs = 3600'000;
constexpr double weights[] = {0.4, 0.3, 0.2, 0.1}; // of the last four weeks
constexpr double fading = 0.8;                     // of what is unusual, from hour to hour
constexpr int triedHours = 7 * 24;
constexpr int triedEvery = 3;
constexpr int baseHours = 14 * 24;

} // namespace

// By the clock: the same hour of a week before is an hour off in the week in which clocks change.
double OccupancyForecast::usual(qsizetype hour, qsizetype known) const {
    const QDateTime local = m_start.plusMs(hour * hourMs).in(m_zone);
    double sum = 0, weight = 0;
    for (int week = 1; week <= static_cast<int>(std::size(weights)); ++week) {
        const Instant then = WallClock::beginning(local.date().addDays(-7 * week), local.time(), m_zone);
        const qint64 index = (then - m_start) / hourMs;
        if (then < m_start || index >= known) continue;
        sum += weights[week - 1] * m_cars[index];
        weight += weights[week - 1];
    }
    return weight > 0 ? sum / weight : 0;
}

double OccupancyForecast::expected(qsizetype hour, qsizetype known) const {
    const double unusual = m_cars[known - 1] - usual(known - 1, known - 1);
    return std::max(0.0, usual(hour, known) + unusual * std::pow(fading, static_cast<double>(hour - known + 1)));
}

QList<double> OccupancyForecast::coming() const {
    QList<double> cars;
    if (!hasEnough()) return cars;
    for (int ahead = 0; ahead < hoursAhead; ++ahead)
        cars << expected(m_cars.size() + ahead, m_cars.size());
    return cars;
}

std::optional<double> OccupancyForecast::meanError() const {
    if (!hasEnough()) return std::nullopt;
    const qsizetype first = std::max<qsizetype>(baseHours, m_cars.size() - triedHours);
    double sum = 0;
    qsizetype tried = 0;
    for (qsizetype known = first; known < m_cars.size(); known += triedEvery)
        for (qsizetype hour = known; hour < std::min<qsizetype>(known + hoursAhead, m_cars.size()); ++hour, ++tried)
            sum += std::abs(expected(hour, known) - m_cars[hour]);
    return sum / static_cast<double>(tried);
}

} // namespace autospace
