// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace autospace {

/// Diagonal hatching, as painted on what is blocked or not yet real. Bands of `bandWidth` in `color`
/// every `period` pixels (measured along the horizontal) on `ground`; `drift` shifts them, so that a
/// moving edge can run.
class Hatch : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(qreal period MEMBER m_period NOTIFY changed)
    Q_PROPERTY(qreal bandWidth MEMBER m_bandWidth NOTIFY changed)
    Q_PROPERTY(qreal drift MEMBER m_drift NOTIFY changed)

public:
    explicit Hatch(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color = Qt::black;
    QColor m_ground = Qt::transparent;
    qreal m_period = 16;
    qreal m_bandWidth = 8;
    qreal m_drift = 0;
};

} // namespace autospace
