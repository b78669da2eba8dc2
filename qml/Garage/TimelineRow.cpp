// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Garage/TimelineRow.h"

#include "qml/Garage/TimelinePainter.h"

namespace autospace {

namespace {

constexpr qreal above = 5; // and below a bar
constexpr qreal least = 3; // how wide the shortest stay is
constexpr qreal apart = 1; // so that one after the other are two
constexpr qreal faint = 0.3;

} // namespace

TimelineRow::TimelineRow(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &TimelineRow::changed, this, [this] { update(); });
}

void TimelineRow::setTimeline(SlotTimeline* timeline) {
    if (timeline == m_timeline) return;
    if (m_timeline) m_timeline->disconnect(this);
    m_timeline = timeline;
    if (timeline)
        connect(timeline, &SlotTimeline::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
            if (m_row >= first.row() && m_row <= last.row()) update();
        });
    Q_EMIT changed();
}

// Cut off a little beyond the edges, so that what goes on shows no end there.
QRectF TimelineRow::placeOf(const TimelineBar& bar) const {
    const auto x = [&](Instant at) { return (static_cast<double>(at.epochMs) - m_fromMs) / m_msPerPixel; };
    constexpr qreal beyond = 8;
    const qreal left = std::max(x(bar.from), -beyond), right = std::min(x(bar.until), width() + beyond);
    return {QPointF(std::round(left), above), QPointF(std::max(std::round(right) - apart, std::round(left) + least), height() - above)};
}

void TimelineRow::paint(QPainter* painter) {
    if (!m_timeline || !m_palette || m_msPerPixel <= 0) return;
    TimelinePainter bars(*painter, *m_palette, m_font);
    const Instant from{static_cast<qint64>(m_fromMs)};
    const Instant until{static_cast<qint64>(m_fromMs + m_msPerPixel * width())};
    const auto chosen = Id::parse(m_chosenId), lifted = Id::parse(m_liftedId);
    for (const TimelineBar& bar : m_timeline->barsOf(m_row)) {
        if (bar.until <= from || bar.from >= until) continue;
        const QRectF place = placeOf(bar);
        const qreal late = bar.lateBy ? (static_cast<double>(bar.lateBy->epochMs) - m_fromMs) / m_msPerPixel : width() + place.width();
        painter->setOpacity(lifted == bar.id ? faint : 1);
        bars.bar(place, bar.kind, bar.lateBy ? late : place.right(), bar.pending);
        bars.title(place.intersected(QRectF(0, 0, std::min(late, width()), height())), bar.kind, bar.title);
        if (chosen == bar.id) bars.chosenFrame(place);
        painter->setOpacity(1);
    }
}

} // namespace autospace
