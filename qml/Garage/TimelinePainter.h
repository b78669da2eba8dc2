// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/garage/TimelineBar.h"
#include "qml/Theme/Palette.h"

#include <QtGui/QFont>
#include <QtGui/QPainter>

namespace autospace {

/// How a bar of the timeline looks: full for what is booked, green in house, dashed while it is a hold, hatched where
/// nobody can park, pale once it is over. Its state is never told by colour alone.
class TimelinePainter {
public:
    TimelinePainter(QPainter& painter, const Palette& palette, const QFont& font)
        : m_painter(painter), m_palette(palette), m_font(font) {}

    /// lateFrom: the x from where on a car is late; beyond the right edge when it is not.
    void bar(const QRectF& place, TimelineKind kind, qreal lateFrom, bool pending);
    /// Whole words or nothing, within the part of the bar that can be seen.
    void title(const QRectF& place, TimelineKind kind, const QString& text);
    void chosenFrame(const QRectF& place);

private:
    void frame(const QRectF& place, const QColor& color, qreal width, Qt::PenStyle style);
    void hatch(const QRectF& place, const QColor& color);
    [[nodiscard]] QColor inkOn(TimelineKind kind) const;
    [[nodiscard]] QColor inHouse() const;

    QPainter& m_painter;
    const Palette& m_palette;
    const QFont& m_font;
};

} // namespace autospace
