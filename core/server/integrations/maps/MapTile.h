// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <expected>
#include <functional>

namespace autospace {

// A square of a map as its service sent it.
struct MapTile {
    QByteArray bytes;
    QByteArray type; // "image/png"
    int maxAgeSeconds = 0;
};

// Why there is none. NoSuchTile: the service has none there. Refused: it does not take the core's token.
enum class MapTileProblem { NoSuchTile, Refused, Unreachable, Busy, NotAPicture };

using MapTileResult = std::expected<MapTile, MapTileProblem>;
using MapTileDone = std::function<void(const MapTileResult&)>;

} // namespace autospace
