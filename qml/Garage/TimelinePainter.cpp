// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Garage/TimelinePainter.h"

#include <QtGui/QFontMetricsF>

namespace autospace {

void TimelinePainter::frame(const QRectF& place, const QColor& color, qreal width, Qt::PenStyle style) {
    QPen pen(color, width, style, Qt::FlatCap, Qt::MiterJoin);
    if (style == Qt::CustomDashLine) pen.setDashPattern({3, 2});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    m_painter.drawRect(place.adjusted(inset, inset, -inset, -inset));
}

// Bands that lean to the right, on a grid of the row's own so that neighbours fit together.
void TimelinePainter::hatch(const QRectF& place, const QColor& color) {
    constexpr qreal period = 10, band = 4;
    m_painter.save();
    m_painter.setClipRect(place);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    const qreal height = place.height();
    for (qreal foot = place.left() - height - std::fmod(place.left(), period); foot < place.right(); foot += period) {
        const QPointF corners[] = {{foot, place.bottom()},
                                   {foot + band, place.bottom()},
                                   {foot + band + height, place.top()},
                                   {foot + height, place.top()}};
        m_painter.drawConvexPolygon(corners, 4);
    }
    m_painter.restore();
}

// On dark ground the plain green would outshine everything else.
QColor TimelinePainter::inHouse() const {
    if (m_palette.surface.lightnessF() > 0.5) return m_palette.ok;
    QColor dimmed = m_palette.ok;
    dimmed.setAlphaF(0.45F);
    return dimmed;
}

QColor TimelinePainter::inkOn(TimelineKind kind) const {
    switch (kind) {
    case TimelineKind::Confirmed: return m_palette.onAccent;
    case TimelineKind::InHouse: return m_palette.surface.lightnessF() > 0.5 ? m_palette.surface : m_palette.text;
    case TimelineKind::Over: return m_palette.muted;
    default: return m_palette.text;
    }
}

void TimelinePainter::bar(const QRectF& place, TimelineKind kind, qreal lateFrom, bool pending) {
    switch (kind) {
    case TimelineKind::Confirmed:
        m_painter.fillRect(place, m_palette.accent);
        frame(place, m_palette.accentLine, 1, Qt::SolidLine);
        break;
    case TimelineKind::InHouse:
        m_painter.fillRect(place, inHouse());
        frame(place, m_palette.ok, 2, Qt::SolidLine);
        break;
    case TimelineKind::Held: frame(place, m_palette.accentLine, 2, Qt::CustomDashLine); break;
    case TimelineKind::Over:
        m_painter.fillRect(place, m_palette.sunken);
        frame(place, m_palette.disabledLine, 1, Qt::SolidLine);
        break;
    case TimelineKind::Blocked:
        hatch(place, m_palette.hatch);
        frame(place, m_palette.hatch, 1, Qt::SolidLine);
        break;
    }
    if (lateFrom < place.right()) {
        const QRectF late(QPointF(std::max(lateFrom, place.left()), place.top()), place.bottomRight());
        m_painter.fillRect(late, m_palette.dangerGround);
        hatch(late, m_palette.danger);
        frame(late, m_palette.danger, 2, Qt::SolidLine);
    }
    // As in the lists: an empty square until the core has confirmed it.
    constexpr qreal side = 7;
    if (pending && place.width() > 2 * side) {
        const QRectF mark(place.right() - side - 4, place.top() + 4, side, side);
        m_painter.fillRect(mark, m_palette.surface);
        frame(mark, m_palette.text, 1.5, Qt::SolidLine);
    }
}

void TimelinePainter::title(const QRectF& place, TimelineKind kind, const QString& text) {
    constexpr qreal margin = 6;
    const QFontMetricsF metrics(m_font);
    const QString line = text.simplified();
    const qreal room = place.width() - 2 * margin;
    const bool cut = kind == TimelineKind::Blocked; // a reason may be cut off; a code is whole or not there
    if (cut ? room < 40 : metrics.horizontalAdvance(line) > room) return;
    const QString shown = cut ? metrics.elidedText(line, Qt::ElideRight, room) : line;
    const QRectF words = place.adjusted(margin, 0, -margin, 0);
    if (kind == TimelineKind::Blocked)
        m_painter.fillRect(QRectF(words.left() - 3, place.top() + 2, metrics.horizontalAdvance(shown) + 6, place.height() - 4),
                           m_palette.surface);
    m_painter.setFont(m_font);
    m_painter.setPen(inkOn(kind));
    m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void TimelinePainter::chosenFrame(const QRectF& place) { frame(place.adjusted(-3, -3, 3, 3), m_palette.focus, 2, Qt::SolidLine); }

} // namespace autospace
