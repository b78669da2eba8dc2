// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Map/TileGround.h"

#include "qml/Map/WorldPixels.h"

#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>

#include <algorithm>
#include <cmath>

namespace autospace {

namespace {

constexpr double tileSide = 256;
constexpr int ancestors = 4; // looked at for a stand-in

struct Wanted {
    TileKey key;
    double distance = 0; // from the middle
};

} // namespace

TileGround::TileGround(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &TileGround::moved, this, &TileGround::polish);
}

void TileGround::setTiles(MapTiles* tiles) {
    if (tiles == m_tiles) return;
    if (m_tiles) m_tiles->disconnect(this);
    m_tiles = tiles;
    if (tiles) connect(tiles, &MapTiles::changed, this, &TileGround::polish);
    Q_EMIT tilesChanged();
    polish();
}

void TileGround::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    polish();
}

void TileGround::itemChange(ItemChange change, const ItemChangeData& value) {
    QQuickPaintedItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged || change == ItemDevicePixelRatioHasChanged) polish();
}

std::optional<TileGround::Piece> TileGround::pieceFor(TileKey key, const QRectF& place) const {
    double part = 1, left = 0, top = 0; // of the tile that is looked at
    for (int up = 0; up <= ancestors && key.zoom >= 0; ++up) {
        if (const QImage* image = m_tiles->find(key)) {
            const double side = image->width();
            return Piece{*image, QRectF(left * side, top * side, part * side, part * side), place};
        }
        left = (left + key.x % 2) / 2;
        top = (top + key.y % 2) / 2;
        part /= 2;
        key = key.parent();
    }
    return std::nullopt;
}

// Before the picture is made, on the thread of the window: what is missing is asked for here.
void TileGround::updatePolish() {
    m_pieces.clear();
    m_atHand = m_inSight = 0;
    if (m_tiles && m_tiles->drawn() && m_center.isValid() && isVisible() && width() > 0 && height() > 0) {
        const bool sharp = window() && window()->effectiveDevicePixelRatio() > 1;
        const int zoom = std::clamp(qRound(m_zoomLevel), 0, TileKey::maxZoom);
        const int grid = 1 << zoom;
        const double side = tileSide * std::exp2(m_zoomLevel - zoom);
        const QPointF middle = WorldPixels::at(m_center.latitude(), m_center.longitude(), m_zoomLevel);
        const QPointF corner = middle - QPointF(width() / 2, height() / 2);
        const int lastRow = std::min(grid - 1, int(std::floor((corner.y() + height()) / side)));
        const int lastColumn = int(std::floor((corner.x() + width()) / side));
        QList<Wanted> missing;
        for (int row = std::max(0, int(std::floor(corner.y() / side))); row <= lastRow; ++row)
            for (int column = int(std::floor(corner.x() / side)); column <= lastColumn; ++column) {
                const TileKey key{zoom, ((column % grid) + grid) % grid, row, m_dark, sharp};
                const QPointF from = QPointF(column * side, row * side) - corner;
                // Whole pixels, so that no seam shows between two tiles.
                const QRectF place(QPointF(std::round(from.x()), std::round(from.y())),
                                   QPointF(std::round(from.x() + side), std::round(from.y() + side)));
                ++m_inSight;
                if (m_tiles->find(key))
                    ++m_atHand;
                else
                    missing << Wanted{key, QLineF(place.center(), QPointF(width() / 2, height() / 2)).length()};
                if (const auto piece = pieceFor(key, place)) m_pieces << *piece;
            }
        std::ranges::stable_sort(missing, {}, &Wanted::distance);
        QList<TileKey> keys;
        for (const Wanted& one : missing)
            keys << one.key;
        m_tiles->want(keys);
    }
    Q_EMIT laidOut();
    update();
}

void TileGround::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Piece& piece : std::as_const(m_pieces))
        painter->drawImage(piece.place, piece.image, piece.from);
}

} // namespace autospace
