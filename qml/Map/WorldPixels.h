// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>

namespace autospace {

/// The Web Mercator plane (EPSG:3857) in pixels at a zoom level, with tiles of 256 pixels: x to the east
/// and y to the south from the upper left corner of the world.
struct WorldPixels {
    /// Beyond this latitude the plane ends.
    static constexpr double maxLatitude = 85.05112878;

    [[nodiscard]] static double size(double zoom);
    [[nodiscard]] static QPointF at(double latitude, double longitude, double zoom);
    [[nodiscard]] static double latitude(double y, double zoom);
    [[nodiscard]] static double longitude(double x, double zoom);
    /// Metres on the ground that one pixel covers at a latitude.
    [[nodiscard]] static double metresPerPixel(double latitude, double zoom);
};

} // namespace autospace
