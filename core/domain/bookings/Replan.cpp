// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/Replan.h"

#include "core/domain/bookings/BookingPolicy.h"
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/FreeSlots.h"

#include <algorithm>

namespace autospace {

QList<Relocation> Replan::plan(const QList<std::shared_ptr<const Booking>>& bookings,
                               const QHash<Id, Id>& settled) const {
    QList<Relocation> planned;
    for (const auto& booking : bookings)
        if (settled.contains(booking->id))
            planned << Relocation{booking, m_view.get<Space>(booking->resourceId),
                                  m_view.get<Space>(settled.value(booking->id))};
    for (const auto& booking : bookings)
        if (!settled.contains(booking->id)) planned << relocated(booking, planned);
    std::ranges::stable_sort(planned, {}, [](const Relocation& one) { return one.booking->startsAt; });
    return planned;
}

Relocation Replan::relocated(const std::shared_ptr<const Booking>& booking, const QList<Relocation>& planned) const {
    Relocation found{booking, m_view.get<Space>(booking->resourceId), nullptr};
    if (!found.from) return found;
    const Interval time = BookingRules::timeOf(*booking);
    const SpaceType type = found.from->spaceType;
    const auto isPromised = [&](const Id& slot) {
        return std::ranges::any_of(planned, [&](const Relocation& other) {
            return other.to && other.to->id == slot && BookingRules::timeOf(*other.booking).overlaps(time);
        });
    };
    auto free = freeSlots(m_view, m_garage, {time, BookingRules::vehicleOf(*booking), type, booking->id}, m_now, 0);
    free.removeIf([&](const auto& slot) { return m_closing.contains(slot->id) || isPromised(slot->id); });
    std::ranges::stable_partition(free, [&](const auto& slot) { return slot->spaceType == type; });
    if (free.isEmpty()) return found;
    found.to = free.front();
    found.others = free.mid(1, bookingPolicy::alternativesNamed - 1);
    return found;
}

} // namespace autospace
