// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maps/MapTiles.h"

#include <QtPositioning/QGeoCoordinate>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace autospace {

/// The tiles below a map that looks straight down with north up, as far as they are at hand. Where one is still
/// to come, the part of the one around it stands in, or what is below shows.
class TileGround : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::MapTiles* tiles READ tiles WRITE setTiles NOTIFY tilesChanged)
    Q_PROPERTY(QGeoCoordinate center MEMBER m_center NOTIFY moved)
    Q_PROPERTY(qreal zoomLevel MEMBER m_zoomLevel NOTIFY moved)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY moved)
    /// How many of the tiles in sight are drawn as they should be.
    Q_PROPERTY(int atHand READ atHand NOTIFY laidOut)
    Q_PROPERTY(int inSight READ inSight NOTIFY laidOut)

public:
    explicit TileGround(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] MapTiles* tiles() const { return m_tiles; }
    void setTiles(MapTiles* tiles);
    [[nodiscard]] int atHand() const { return m_atHand; }
    [[nodiscard]] int inSight() const { return m_inSight; }

Q_SIGNALS:
    void tilesChanged();
    void moved();
    void laidOut();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& value) override;

private:
    struct Piece {
        QImage image;
        QRectF from; // of the image
        QRectF place;
    };
    [[nodiscard]] std::optional<Piece> pieceFor(TileKey key, const QRectF& place) const;

    QPointer<MapTiles> m_tiles;
    QGeoCoordinate m_center;
    qreal m_zoomLevel = 10;
    bool m_dark = false;
    QList<Piece> m_pieces;
    int m_atHand = 0, m_inSight = 0;
};

} // namespace autospace
