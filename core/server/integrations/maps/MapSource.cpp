// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/MapSource.h"

namespace autospace {

using namespace Qt::StringLiterals;

QString MapSource::tileTemplate(bool dark) const {
    return (usesMapbox() ? u"/v1/maps/tiles/"_s : u"/v1/maps/ground/"_s) + (dark ? u"dark"_s : u"light"_s) + u"/%z/%x/%y"_s;
}

QString MapSource::attribution() const { return usesMapbox() ? u"© Mapbox © OpenStreetMap"_s : QString(); }

QString MapSource::mapboxPath(const TileId& tile, bool dark, int ratio) const {
    return u"/styles/v1/%1/tiles/256/%2/%3/%4%5"_s.arg(dark ? mapboxDarkStyle : mapboxLightStyle)
        .arg(tile.zoom)
        .arg(tile.x)
        .arg(tile.y)
        .arg(ratio == 2 ? u"@2x"_s : QString());
}

QUrl MapSource::mapboxUrl(const QString& path) const {
    return QUrl(mapboxHost + path + u"?access_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(mapboxToken)),
                QUrl::StrictMode);
}

} // namespace autospace
