// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoGarages.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/Interval.h"

#include <QtCore/QSet>

namespace autospace {

/// Fills garages with bookings as on working days: people who come for the day, for an errand, or stay
/// overnight; some late, some that overstay, some holds. No slot is ever taken twice.
class DemoBookings {
public:
    DemoBookings(DemoDice& dice, Instant now) : m_dice(dice), m_now(now) {}

    /// From the day before now until two days after it.
    [[nodiscard]] QList<RecordPtr> fill(const DemoGarage& garage);

private:
    [[nodiscard]] QList<Interval> stays(const DemoGarage& garage);
    void addDay(QList<Interval>& stays, QDate day, const QTimeZone& zone, int load);
    [[nodiscard]] std::shared_ptr<Booking> book(const DemoGarage& garage, const Space& slot, const Interval& time);
    void advance(Booking& booking);
    void sell(Booking& booking, const Location& garage);
    [[nodiscard]] QString freshCode();
    [[nodiscard]] QString freshPasscode();

    DemoDice& m_dice;
    Instant m_now;
    QSet<QString> m_codes;
    QSet<QString> m_passcodes; // of the garage at hand
    int m_overdue = 0;         // so far, in the garage at hand
    int m_late = 0;
    int m_held = 0;
};

} // namespace autospace
