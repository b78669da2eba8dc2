// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/WallClock.h"

namespace autospace {

using namespace Qt::StringLiterals;

QTimeZone WallClock::zone(const QString& name) {
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

bool WallClock::isZone(const QString& name) { return QTimeZone::isTimeZoneIdAvailable(name.toLatin1()); }

Instant WallClock::beginning(QDate date, QTime time, const QTimeZone& zone) {
    return Instant::fromDateTime(QDateTime(date, time, zone, QDateTime::TransitionResolution::RelativeToBefore));
}

Instant WallClock::ending(QDate date, QTime time, const QTimeZone& zone) {
    return Instant::fromDateTime(QDateTime(date, time, zone, QDateTime::TransitionResolution::PreferAfter));
}

Instant WallClock::startOfDay(QDate date, const QTimeZone& zone) {
    return Instant::fromDateTime(date.startOfDay(zone));
}

} // namespace autospace
