// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/domain/schema/View.h"

#include <QHash>
#include <QSet>

namespace autospace {

// A booking whose slot is taken from it, and where it could stand instead.
struct Relocation {
    std::shared_ptr<const Booking> booking;
    std::shared_ptr<const Space> from;
    std::shared_ptr<const Space> to; // null: no slot that suits is free for its whole time
    QList<std::shared_ptr<const Space>> others = {}; // a few that would do as well
};

// Finds slots for bookings that have to leave theirs: free for the whole time, big enough, of a type that serves, not
// among those that are closing, and no two of the bookings on one slot at a time. The same type comes first, then the
// code. Who comes first chooses first; the same facts give the same plan.
class Replan {
public:
    Replan(const View& view, const Location& garage, QSet<Id> closing, Instant now)
        : m_view(view), m_garage(garage), m_closing(std::move(closing)), m_now(now) {}

    // settled: the slots that were chosen for some of them already; they are kept as they are.
    [[nodiscard]] QList<Relocation> plan(const QList<std::shared_ptr<const Booking>>& bookings,
                                         const QHash<Id, Id>& settled = {}) const;

private:
    [[nodiscard]] Relocation relocated(const std::shared_ptr<const Booking>& booking,
                                       const QList<Relocation>& planned) const;

    const View& m_view;
    const Location& m_garage;
    QSet<Id> m_closing;
    Instant m_now;
};

} // namespace autospace
