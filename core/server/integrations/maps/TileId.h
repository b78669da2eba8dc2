// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace autospace {

// A square of the Web Mercator grid (EPSG:3857) as slippy maps number them: x to the east, y to the south, 2^zoom a
// side.
struct TileId {
    int zoom = 0;
    int x = 0;
    int y = 0;

    static constexpr int maxZoom = 20;
    // From the three path segments; y may end in "@2x" and then ".png". Nothing when a number is outside the grid.
    static std::optional<TileId> parse(QStringView zoom, QStringView x, QStringView y);

    // The geographic edges in degrees.
    [[nodiscard]] double west() const;
    [[nodiscard]] double north() const;
    [[nodiscard]] double east() const { return TileId{zoom, x + 1, y}.west(); }
    [[nodiscard]] double south() const { return TileId{zoom, x, y + 1}.north(); }

    friend bool operator==(const TileId&, const TileId&) = default;
};

} // namespace autospace
