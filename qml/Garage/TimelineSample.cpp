// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Garage/TimelineSample.h"

#include "qml/Garage/TimelinePainter.h"

namespace autospace {

TimelineSample::TimelineSample(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &TimelineSample::changed, this, [this] { update(); });
}

void TimelineSample::paint(QPainter* painter) {
    if (!m_palette) return;
    const bool late = m_kind == QLatin1String("late");
    const TimelineKind kind = late ? TimelineKind::InHouse : fromWord<TimelineKind>(m_kind).value_or(TimelineKind::Confirmed);
    TimelinePainter bars(*painter, *m_palette, m_font);
    bars.bar(boundingRect(), kind, late ? width() / 2 : width(), false);
    bars.title(boundingRect(), kind, m_title);
}

} // namespace autospace
