// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// A place on the Earth, in degrees of WGS 84.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    // Along the great circle of a sphere of the Earth's mean radius (haversine formula); within 0.6 % of the truth.
    [[nodiscard]] double metresTo(const GeoPoint& other) const;
};

} // namespace autospace
