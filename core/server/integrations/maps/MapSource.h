// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace autospace {

// Where the client's map tiles come from. With a Mapbox token (public and limited in scope, never a secret one) the
// client fetches raster tiles from the Static Tiles API itself; without one it uses the core's own ground.
struct MapSource {
    QString mapboxToken;
    QString mapboxLightStyle = QStringLiteral("mapbox/light-v11");
    QString mapboxDarkStyle = QStringLiteral("mapbox/dark-v11");
    QString mapboxHost = QStringLiteral("https://api.mapbox.com");

    [[nodiscard]] bool usesMapbox() const { return !mapboxToken.isEmpty(); }
    // With the fields %z, %x and %y, as Qt Location's "osm" plugin takes it; baseUrl is the core's own address.
    [[nodiscard]] QString tileTemplate(bool dark, const QString& baseUrl) const;
    [[nodiscard]] QString attribution() const;
};

} // namespace autospace
