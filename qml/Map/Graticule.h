// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtPositioning/QGeoCoordinate>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace autospace {

/// Meridians and parallels at round steps over a map that looks straight down with north up, each with
/// its degrees on the edge.
class Graticule : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QGeoCoordinate center MEMBER m_center NOTIFY changed)
    Q_PROPERTY(qreal zoomLevel MEMBER m_zoomLevel NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor strongLine MEMBER m_strongLine NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)

public:
    explicit Graticule(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    /// Seconds of arc between two lines so that some 60 to 200 pixels lie between them.
    [[nodiscard]] static int stepSeconds(qreal zoomLevel);
    /// "47° 08′ 30″ N": as many parts as the step needs.
    [[nodiscard]] static QString label(qint64 seconds, int step, bool latitude);

Q_SIGNALS:
    void changed();

private:
    void paintMeridians(QPainter& painter, int step, QPointF corner);
    void paintParallels(QPainter& painter, int step, QPointF corner);
    void setPen(QPainter& painter, qint64 second, int step);

    QGeoCoordinate m_center;
    qreal m_zoomLevel = 10;
    QColor m_line = Qt::lightGray, m_strongLine = Qt::gray, m_ink = Qt::darkGray;
    QFont m_font;
};

} // namespace autospace
