// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Map/WorldPixels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace autospace {

using std::numbers::pi;

namespace {

constexpr double tileSize = 256;
constexpr double equatorMetres = 40'075'016.686;

} // namespace

double WorldPixels::size(double zoom) { return tileSize * std::exp2(zoom); }

QPointF WorldPixels::at(double latitude, double longitude, double zoom) {
    const double radians = std::clamp(latitude, -maxLatitude, maxLatitude) * pi / 180;
    return {(longitude + 180) / 360 * size(zoom), (1 - std::asinh(std::tan(radians)) / pi) / 2 * size(zoom)};
}

double WorldPixels::latitude(double y, double zoom) {
    return std::atan(std::sinh(pi * (1 - 2 * y / size(zoom)))) * 180 / pi;
}

double WorldPixels::longitude(double x, double zoom) { return x / size(zoom) * 360 - 180; }

double WorldPixels::metresPerPixel(double latitude, double zoom) {
    return equatorMetres * std::cos(latitude * pi / 180) / size(zoom);
}

} // namespace autospace
