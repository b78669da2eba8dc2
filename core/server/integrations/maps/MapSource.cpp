// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/MapSource.h"

#include <QUrl>

namespace autospace {

using namespace Qt::StringLiterals;

QString MapSource::tileTemplate(bool dark, const QString& baseUrl) const {
    // Put together by addition: QString::arg() would take %z and its like for places of its own.
    if (usesMapbox())
        return mapboxHost + u"/styles/v1/"_s + (dark ? mapboxDarkStyle : mapboxLightStyle) +
               u"/tiles/256/%z/%x/%y@2x?access_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(mapboxToken));
    return baseUrl + u"/v1/maps/ground/"_s + (dark ? u"dark"_s : u"light"_s) + u"/%z/%x/%y@2x.png"_s;
}

QString MapSource::attribution() const { return usesMapbox() ? u"© Mapbox © OpenStreetMap"_s : QString(); }

} // namespace autospace
