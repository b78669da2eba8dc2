// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

namespace autospace {

// A point in time as the clock of a place shows it.
struct LocalTime {
    LocalTime(Instant at, const QTimeZone& zone) : at(at), zone(zone.id()) {}

    Instant at;
    QByteArray zone; // an IANA name that is known here

    // "2026-11-20 09:40"
    [[nodiscard]] QString text() const { return at.in(QTimeZone(zone)).toString(QStringLiteral("yyyy-MM-dd HH:mm")); }
    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

} // namespace autospace
