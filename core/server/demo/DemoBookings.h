// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/OpeningHours.h"
#include "core/server/demo/DemoGarage.h"
#include "core/server/demo/DemoRandom.h"

#include <QSet>

namespace autospace {

// A month of bookings of one organization around a moment: two weeks back, two ahead. They keep every rule: no overlap,
// opening hours, dimensions, prices by ParkingPrice, states that fit the clock. At any time of day there are cars in
// house, arrivals and departures, some overdue, some holds.
class DemoBookings {
public:
    static constexpr int daysAround = 14;

    // customer: a user whose bookings some of them are.
    DemoBookings(DemoRandom& random, Instant now, const Id& orgId, const Id& customer)
        : m_random(random), m_now(now), m_orgId(orgId), m_customer(customer) {}

    [[nodiscard]] QList<std::shared_ptr<Booking>> of(const DemoGarage& garage);

private:
    struct Place;
    [[nodiscard]] QList<std::shared_ptr<Booking>> ofSlot(const Place& place, const Space& slot);
    // A stay that begins at or after the instant, inside the opening hours; nothing when the day is over.
    [[nodiscard]] std::optional<Interval> stayFrom(const Place& place, Instant earliest);
    [[nodiscard]] std::shared_ptr<Booking> booking(const Place& place, const Space& slot, const Interval& stay);
    void setState(Booking& booking);
    void setPerson(Booking& booking, const Space& slot);
    [[nodiscard]] QString plate();
    [[nodiscard]] QString unusedCode();
    [[nodiscard]] QString unusedPasscode();

    DemoRandom& m_random;
    const Instant m_now;
    const Id m_orgId;
    const Id m_customer;
    QSet<QString> m_codes;     // of the organization
    QSet<QString> m_passcodes; // of the garage in work
};

} // namespace autospace
