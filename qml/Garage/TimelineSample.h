// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/Theme/Palette.h"

#include <QtGui/QFont>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace autospace {

/// One bar by itself: in the legend, and as what is being moved.
class TimelineSample : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// "held", "confirmed", "in_house", "over" or "blocked", as SlotTimeline says; "late": in house and late.
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY changed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed)
    Q_PROPERTY(autospace::Palette* palette MEMBER m_palette NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)

public:
    explicit TimelineSample(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_kind, m_title;
    Palette* m_palette = nullptr;
    QFont m_font;
};

} // namespace autospace
