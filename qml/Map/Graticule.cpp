// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Map/Graticule.h"

#include "qml/Map/WorldPixels.h"

#include <QtGui/QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

constexpr double nearestLines = 90; // pixels
constexpr int margin = 6;

} // namespace

Graticule::Graticule(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &Graticule::changed, this, [this] { update(); });
}

int Graticule::stepSeconds(qreal zoomLevel) {
    static constexpr std::array steps{1,    2,    5,     10,    15,     30,     60,     120,    300,    600,
                                      900,  1800, 3600,  7200,  18'000, 36'000, 72'000, 108'000, 162'000};
    const double pixelsPerSecond = WorldPixels::size(zoomLevel) / (360.0 * 3600);
    for (const int step : steps)
        if (step * pixelsPerSecond >= nearestLines) return step;
    return steps.back();
}

QString Graticule::label(qint64 seconds, int step, bool latitude) {
    const qint64 size = std::abs(seconds);
    QString text = u"%1°"_s.arg(size / 3600);
    if (step < 3600) text += u" %1′"_s.arg(size / 60 % 60, 2, 10, QChar(u'0'));
    if (step < 60) text += u" %1″"_s.arg(size % 60, 2, 10, QChar(u'0'));
    const QString side = latitude ? (seconds < 0 ? tr("S", "south") : tr("N", "north"))
                                  : (seconds < 0 ? tr("W", "west") : tr("E", "east"));
    return seconds == 0 ? text : text + u' ' + side;
}

void Graticule::setPen(QPainter& painter, qint64 second, int step) {
    painter.setPen(QPen(second / step % 5 == 0 ? m_strongLine : m_line, 1));
}

void Graticule::paint(QPainter* painter) {
    if (!m_center.isValid()) return;
    painter->setFont(m_font);
    painter->setLayoutDirection(Qt::LeftToRight); // degrees before minutes, in every language
    const QPointF middle = WorldPixels::at(m_center.latitude(), m_center.longitude(), m_zoomLevel);
    const QPointF corner = middle - QPointF(width() / 2, height() / 2);
    const int step = stepSeconds(m_zoomLevel);
    paintMeridians(*painter, step, corner);
    paintParallels(*painter, step, corner);
}

void Graticule::paintMeridians(QPainter& painter, int step, QPointF corner) {
    const double west = WorldPixels::longitude(corner.x(), m_zoomLevel) * 3600;
    const double east = WorldPixels::longitude(corner.x() + width(), m_zoomLevel) * 3600;
    for (qint64 second = qint64(std::ceil(west / step)) * step; second < east; second += step) {
        const double x = std::floor(WorldPixels::at(0, double(second) / 3600, m_zoomLevel).x() - corner.x()) + 0.5;
        setPen(painter, second, step);
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        const qint64 wrapped = second > 648'000 ? second - 1'296'000 : second < -648'000 ? second + 1'296'000 : second;
        painter.setPen(m_ink);
        painter.drawText(QPointF(x + margin, painter.fontMetrics().ascent() + margin), label(wrapped, step, false));
    }
}

void Graticule::paintParallels(QPainter& painter, int step, QPointF corner) {
    const double north = WorldPixels::latitude(corner.y(), m_zoomLevel) * 3600;
    const double south = WorldPixels::latitude(corner.y() + height(), m_zoomLevel) * 3600;
    for (qint64 second = qint64(std::ceil(south / step)) * step; second < north; second += step) {
        const double y = std::floor(WorldPixels::at(double(second) / 3600, 0, m_zoomLevel).y() - corner.y()) + 0.5;
        setPen(painter, second, step);
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        painter.setPen(m_ink);
        // Clear of the meridians' labels along the top.
        if (y > 3 * painter.fontMetrics().height())
            painter.drawText(QPointF(margin, y - margin / 2), label(second, step, true));
    }
}

} // namespace autospace
