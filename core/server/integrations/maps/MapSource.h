// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/integrations/maps/TileId.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace autospace {

// Where the client's map tiles come from: with a Mapbox token from the Static Tiles API, through the core, which keeps
// the token to itself; without one from the core's own ground.
struct MapSource {
    QString mapboxToken;
    QString mapboxLightStyle = QStringLiteral("mapbox/light-v11");
    QString mapboxDarkStyle = QStringLiteral("mapbox/dark-v11");
    QString mapboxHost = QStringLiteral("https://api.mapbox.com");

    [[nodiscard]] bool usesMapbox() const { return !mapboxToken.isEmpty(); }
    // A path from the core's root with the fields %z, %x and %y; "@2x" behind %y asks for twice the pixels.
    [[nodiscard]] QString tileTemplate(bool dark) const;
    [[nodiscard]] QString attribution() const;

    // Where Mapbox has a tile, below its host and without the token.
    [[nodiscard]] QString mapboxPath(const TileId& tile, bool dark, int ratio) const;
    // The whole address, token included: for the request alone, never to be told or written down.
    [[nodiscard]] QUrl mapboxUrl(const QString& path) const;
};

} // namespace autospace
