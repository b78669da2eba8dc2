// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/GroundTile.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace autospace {

namespace {

struct Ground {
    QColor plain, line, strong;
};

Ground groundOf(GroundTheme theme) {
    if (theme == GroundTheme::Dark)
        return {QColor(0x1d, 0x1d, 0x1c), QColor(0x2b, 0x2a, 0x28), QColor(0x4a, 0x48, 0x43)};
    return {QColor(0xec, 0xea, 0xe3), QColor(0xdf, 0xdc, 0xd3), QColor(0xc4, 0xc0, 0xb4)};
}

// Where a latitude crosses the tile, in pixels from its upper edge.
double rowOf(double latitude, const TileId& tile, int side) {
    const double radians = latitude * std::numbers::pi / 180.0;
    const double world =
        (1.0 - std::asinh(std::tan(radians)) / std::numbers::pi) / 2.0 * static_cast<double>(1 << tile.zoom);
    return (world - tile.y) * side;
}

} // namespace

int GroundTile::stepSeconds(int zoom) {
    // Round parts of a degree; the first that is not wider than a tile.
    static constexpr std::array steps{108'000, 54'000, 36'000, 18'000, 7'200, 3'600, 1'800, 900, 600,
                                      300,     120,    60,     30,     15,    5,     2,     1};
    const double tileSeconds = 360.0 * 3600.0 / static_cast<double>(1 << zoom);
    for (const int step : steps)
        if (step <= tileSeconds) return step;
    return steps.back();
}

QByteArray GroundTile::draw(const TileId& tile, GroundTheme theme, int pixelRatio) {
    const int side = 256 * pixelRatio;
    const Ground ground = groundOf(theme);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(ground.plain);
    QPainter painter(&image);
    const int step = stepSeconds(tile.zoom);
    // Every fifth line is stronger, so that a person can count.
    const auto line = [&](qint64 second) {
        painter.setPen(QPen(second / step % 5 == 0 ? ground.strong : ground.line, pixelRatio));
    };
    const auto firstSecond = [&](double degrees) {
        return static_cast<qint64>(std::ceil(degrees * 3600.0 / step)) * step;
    };
    for (qint64 s = firstSecond(tile.west()); static_cast<double>(s) / 3600.0 < tile.east(); s += step) {
        const double x = (static_cast<double>(s) / 3600.0 - tile.west()) / (tile.east() - tile.west()) * side;
        line(s);
        painter.drawLine(QPointF(x, 0), QPointF(x, side));
    }
    for (qint64 s = firstSecond(tile.south()); static_cast<double>(s) / 3600.0 < tile.north(); s += step) {
        const double y = rowOf(static_cast<double>(s) / 3600.0, tile, side);
        line(s);
        painter.drawLine(QPointF(0, y), QPointF(side, y));
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_Indexed8).save(&buffer, "PNG");
    return png;
}

} // namespace autospace
