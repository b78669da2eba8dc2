// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/FreeSlots.h"
#include "core/domain/places/GeoPoint.h"
#include "core/server/http/ApiError.h"
#include "core/server/http/QueryParameters.h"

#include <expected>

namespace autospace {

// What a search for a free slot asks for.
struct AvailabilityWish {
    static constexpr double longestRadius = 200'000; // metres
    static constexpr int mostResults = 200;

    // The area: a box, in degrees, and with a point the distance to it as well.
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    std::optional<GeoPoint> near;
    double radiusM = 0;

    SlotWish slot;
    std::optional<qint64> maxPriceMinor;
    bool byDistance = false;

    // From bounds=w,s,e,n or near=lat,lon&radius_m=…, starts_at, ends_at, type, height_cm, length_cm, width_cm,
    // max_price_minor and sort. Every wrong parameter is named at once.
    [[nodiscard]] static std::expected<AvailabilityWish, ApiError> parse(const QueryParameters& parameters,
                                                                         Instant now);
};

} // namespace autospace
