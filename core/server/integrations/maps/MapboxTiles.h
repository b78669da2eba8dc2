// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/integrations/maps/MapSource.h"
#include "core/server/integrations/maps/MapTile.h"
#include "core/server/integrations/maps/TileId.h"

#include <QThread>

#include <memory>

namespace autospace {

class MapboxFetcher;

// Raster tiles of Mapbox's Static Tiles API, fetched for the clients so that the token never leaves the core: it is in
// no answer and in no log. Tiles are kept in memory for as long as Mapbox lets us; one that several people look at is
// fetched once. On a thread of its own; ending it answers nobody any more.
class MapboxTiles {
public:
    struct Limits {
        int timeoutMs = 8'000;
        qint64 tileBytes = 1 << 20;
        qsizetype keptBytes = 64 << 20;
        int atOnce = 12;
        int waiting = 400; // beyond that: Busy
    };
    // Says what an operator has to look at, on the thread of the tiles.
    using Report = std::function<void(const QString& problem)>;

    MapboxTiles(MapSource source, Report report, Limits limits);
    MapboxTiles(MapSource source, Report report) : MapboxTiles(std::move(source), std::move(report), Limits()) {}
    ~MapboxTiles();
    Q_DISABLE_COPY_MOVE(MapboxTiles)

    // From any thread; calls back on another one. ratio: 1 or 2 times 256 pixels a side.
    void fetch(const TileId& tile, bool dark, int ratio, MapTileDone done);

private:
    QThread m_thread;
    MapboxFetcher* m_fetcher; // lives on the thread
};

} // namespace autospace
