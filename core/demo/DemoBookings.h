// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoGarage.h"
#include "core/demo/DemoRandom.h"
#include "core/demo/DemoSpan.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/Interval.h"

#include <QSet>

namespace autospace {

// The bookings of one organization around a moment. They keep every rule: no overlap, opening hours, blocks, dimensions,
// prices by ParkingPrice, states that fit the clock. At any hour there are cars in house, arrivals and departures, some
// late, some overdue, some holds; nobody stands in a slot that another has driven into.
class DemoBookings {
public:
    // customer: a user whose bookings some of them are.
    DemoBookings(DemoRandom& random, Instant now, DemoSpan span, const Id& orgId, const Id& customer)
        : m_random(random), m_now(now), m_span(span), m_orgId(orgId), m_customer(customer) {}

    [[nodiscard]] QList<std::shared_ptr<Booking>> of(const DemoGarage& garage);

private:
    // Something that a board shows a few of.
    struct Rare {
        int inAll = 0;
        int here = 0; // in the garage in work
    };
    [[nodiscard]] bool happens(Rare& rare, int percent);
    [[nodiscard]] std::shared_ptr<Booking> book(const DemoGarage& garage, const Space& slot, const Interval& stay,
                                                bool slotIsAwaited);
    void setPerson(Booking& booking, const Space& slot);
    static void setPrice(Booking& booking, const DemoGarage& garage, SpaceType type);
    void setState(Booking& booking, bool slotIsAwaited);
    void setFuture(Booking& booking);
    void setPast(Booking& booking);
    void setPresent(Booking& booking);
    [[nodiscard]] int cameLate(const Booking& booking);
    [[nodiscard]] QString unusedCode();
    [[nodiscard]] QString unusedPasscode();

    DemoRandom& m_random;
    const Instant m_now;
    const DemoSpan m_span;
    const Id m_orgId;
    const Id m_customer;
    QSet<QString> m_codes;     // of the organization
    QSet<QString> m_passcodes; // of the garage in work
    int m_mostHere = 0;        // of each rare thing
    Rare m_holds;
    Rare m_late;
    Rare m_overdue;
};

} // namespace autospace
