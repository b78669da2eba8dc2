// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/Interval.h"
#include "core/domain/schema/View.h"

#include <QMap>

namespace autospace {

// How a garage, or an organization, did in some time.
struct StayCount {
    qint64 takenMs = 0;           // slot time in which cars stood there
    qint64 offeredMs = 0;         // slot time that there was; up to now, where the time is not over
    int arrived = 0;              // cars that came
    int left = 0;                 // cars that went; their stays are what the income is of
    qint64 stayedMs = 0;          // how long those had been there, together
    int noShows = 0;              // bookings that nobody came for, by their start
    QMap<QString, qint64> income; // minor units by currency, of the stays that ended

    StayCount& operator+=(const StayCount& other);
    // 0 to 1; 0 where there were no slots. More than 1 where cars stood on slots that are not in use any more.
    [[nodiscard]] double occupancy() const { return offeredMs > 0 ? double(takenMs) / double(offeredMs) : 0; }
};

// Counts what has happened, never what is booked. A stay's price is the income of the moment at which the car leaves.
class StayNumbers {
public:
    // What has to do with the time: of a garage, or with a null id of all of the organization.
    [[nodiscard]] static QList<std::shared_ptr<const Booking>> touching(const View& view, const Id& orgId,
                                                                        const Id& garageId, const Interval& time);
    // One count for each of the times, which follow each other without gaps. slotCount: how many slots are in use.
    [[nodiscard]] static QList<StayCount> count(const QList<std::shared_ptr<const Booking>>& bookings,
                                                const QList<Interval>& times, int slotCount, Instant now);
    // How many slots are in use now; how many there were at another time is not kept.
    [[nodiscard]] static int slotsOf(const View& view, const Id& orgId, const Id& garageId);
    // The prices of the stays that ended in the time, by another way: to be held against the counts.
    [[nodiscard]] static QMap<QString, qint64> incomeOf(const View& view, const Id& orgId, const Id& garageId,
                                                        const Interval& time);
};

} // namespace autospace
