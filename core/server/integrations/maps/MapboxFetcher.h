// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/integrations/maps/MapboxTiles.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QQueue>

class QNetworkReply;

namespace autospace {

// The fetching of MapboxTiles, on its thread.
class MapboxFetcher final : public QObject {
    Q_OBJECT
public:
    MapboxFetcher(MapSource source, MapboxTiles::Report report, MapboxTiles::Limits limits);

    void fetch(const TileId& tile, bool dark, int ratio, const MapTileDone& done);

private:
    // Path and ratio of a tile below the service's address; it has no token in it.
    using Key = QString;
    struct Kept {
        MapTile tile;
        QDeadlineTimer goodFor;
    };
    void begin(const Key& key);
    void finish(const Key& key, QNetworkReply& reply);
    [[nodiscard]] MapTileResult resultOf(QNetworkReply& reply);
    void tell(const QString& problem);

    MapSource m_source;
    MapboxTiles::Report m_report;
    MapboxTiles::Limits m_limits;
    QNetworkAccessManager* m_network = nullptr; // made on the thread
    QCache<Key, Kept> m_kept;
    QHash<Key, QList<MapTileDone>> m_asked;
    QQueue<Key> m_waiting;
    int m_underWay = 0;
    QDeadlineTimer m_quiet; // the same problem is told once in a while
};

} // namespace autospace
