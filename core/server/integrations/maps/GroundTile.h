// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/integrations/maps/TileId.h"

#include <QByteArray>

namespace autospace {

enum class GroundTheme { Light, Dark };

// The ground under the client's map where no map data is at hand: a plain square with the graticule. Meridians and
// parallels stand at round steps (from 30 degrees down to a second of arc), so that some cross every screen.
class GroundTile {
public:
    // A PNG of 256 pixels a side, times the pixel ratio (1 or 2).
    [[nodiscard]] static QByteArray draw(const TileId& tile, GroundTheme theme, int pixelRatio);
    // The distance between two lines in seconds of arc.
    [[nodiscard]] static int stepSeconds(int zoom);
};

} // namespace autospace
