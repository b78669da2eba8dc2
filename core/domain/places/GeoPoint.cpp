// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/GeoPoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace autospace {

namespace {
constexpr double meanRadiusMetres = 6'371'008.8; // IUGG
double radians(double degrees) { return degrees * std::numbers::pi / 180; }
} // namespace

double GeoPoint::metresTo(const GeoPoint& other) const {
    const double halfLatitude = std::sin(radians(other.latitude - latitude) / 2);
    const double halfLongitude = std::sin(radians(other.longitude - longitude) / 2);
    const double h = halfLatitude * halfLatitude +
                     std::cos(radians(latitude)) * std::cos(radians(other.latitude)) * halfLongitude * halfLongitude;
    return 2 * meanRadiusMetres * std::asin(std::sqrt(std::min(h, 1.0)));
}

} // namespace autospace
