// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/MapboxTiles.h"

#include "core/server/integrations/maps/MapboxFetcher.h"

namespace autospace {

MapboxTiles::MapboxTiles(MapSource source, Report report, Limits limits)
    : m_fetcher(new MapboxFetcher(std::move(source), std::move(report), limits)) {
    m_thread.setObjectName(QStringLiteral("autospace-maps"));
    m_fetcher->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_fetcher, &QObject::deleteLater);
    m_thread.start();
}

MapboxTiles::~MapboxTiles() {
    m_thread.quit();
    m_thread.wait();
}

void MapboxTiles::fetch(const TileId& tile, bool dark, int ratio, MapTileDone done) {
    QMetaObject::invokeMethod(
        m_fetcher, [fetcher = m_fetcher, tile, dark, ratio, done = std::move(done)] { fetcher->fetch(tile, dark, ratio, done); },
        Qt::QueuedConnection);
}

} // namespace autospace
