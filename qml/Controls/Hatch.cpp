// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/Hatch.h"

#include <QtGui/QPainter>

#include <cmath>

namespace autospace {

Hatch::Hatch(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &Hatch::changed, this, [this] { update(); });
}

void Hatch::paint(QPainter* painter) {
    const QRectF bounds = boundingRect();
    painter->fillRect(bounds, m_ground);
    if (m_period < 1 || m_bandWidth <= 0 || bounds.isEmpty()) return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    // Bands lean to the right: their foot is left of their head by the item's height.
    const qreal height = bounds.height();
    const qreal start = std::fmod(m_drift, m_period) - m_period;
    for (qreal foot = start - height; foot < bounds.width(); foot += m_period) {
        const QPointF band[] = {{foot, height}, {foot + m_bandWidth, height},
                                {foot + m_bandWidth + height, 0}, {foot + height, 0}};
        painter->drawConvexPolygon(band, 4);
    }
}

} // namespace autospace
