// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace autospace {

// A square of the Web Mercator grid (EPSG:3857) in one of its pictures.
struct TileKey {
    int zoom = 0, x = 0, y = 0;
    bool dark = false;
    bool sharp = false; // 512 pixels a side instead of 256

    static constexpr int maxZoom = 20;
    // The square around it, one zoom level up.
    [[nodiscard]] TileKey parent() const { return {zoom - 1, x / 2, y / 2, dark, sharp}; }

    friend bool operator==(const TileKey&, const TileKey&) = default;
    friend size_t qHash(const TileKey& key, size_t seed = 0) {
        return qHashMulti(seed, key.zoom, key.x, key.y, key.dark, key.sharp);
    }
};

} // namespace autospace
