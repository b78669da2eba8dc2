// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/garage/SlotTimeline.h"
#include "qml/Theme/Palette.h"

#include <QtCore/QPointer>
#include <QtGui/QFont>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace autospace {

/// The bars of one slot, painted at once: a row of items for every booking would be too many for a month.
class TimelineRow : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::SlotTimeline* timeline READ timeline WRITE setTimeline NOTIFY changed REQUIRED)
    Q_PROPERTY(int row MEMBER m_row NOTIFY changed)
    /// The moment at the left edge, in milliseconds since 1970, and how many of them a pixel is.
    Q_PROPERTY(double fromMs MEMBER m_fromMs NOTIFY changed)
    Q_PROPERTY(double msPerPixel MEMBER m_msPerPixel NOTIFY changed)
    Q_PROPERTY(QString chosenId MEMBER m_chosenId NOTIFY changed)
    /// One that is being moved stands there only faintly.
    Q_PROPERTY(QString liftedId MEMBER m_liftedId NOTIFY changed)
    Q_PROPERTY(autospace::Palette* palette MEMBER m_palette NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)

public:
    explicit TimelineRow(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] SlotTimeline* timeline() const { return m_timeline; }
    void setTimeline(SlotTimeline* timeline);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QRectF placeOf(const TimelineBar& bar) const;

    QPointer<SlotTimeline> m_timeline;
    int m_row = -1;
    double m_fromMs = 0, m_msPerPixel = 0;
    QString m_chosenId, m_liftedId;
    Palette* m_palette = nullptr;
    QFont m_font;
};

} // namespace autospace
