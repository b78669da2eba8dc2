// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/Floor.h"
#include "core/domain/places/Space.h"
#include "core/domain/schema/Interval.h"
#include "models/garage/TimelineBar.h"
#include "models/records/RecordReader.h"

#include <QHash>

namespace autospace {

// One slot and what takes it, by start.
struct TimelineSlot {
    std::shared_ptr<const Space> slot;
    QList<TimelineBar> bars;
    bool pending = false;
};

struct Timeline {
    QList<TimelineSlot> rows;                   // floor by floor, then by code; those without a floor last
    QList<std::shared_ptr<const Floor>> floors; // by level
    QByteArray zone;
};

// Reads which slots of a garage are taken when. It costs what lies within the time and one look per slot, however many
// bookings there have been before or are still to come.
class TimelineReader {
public:
    TimelineReader(const RecordReader& reader, const Id& garageId, Instant now)
        : m_reader(reader), m_garageId(garageId), m_now(now) {}

    // The slots that are not retired, with every bar that touches the time. Bookings that were cancelled, have expired
    // or were not used take nothing and are left out, and so are lapsed holds.
    [[nodiscard]] Timeline read(const Interval& time) const;

private:
    using Rows = QHash<Id, TimelineSlot>;

    [[nodiscard]] Query here() const;
    [[nodiscard]] Rows readSlots() const;
    void addStarting(Rows& rows, const Interval& time) const;
    void addBegun(Rows& rows, const Interval& time) const;
    void addLate(Rows& rows, const Interval& time) const;
    void addBlocks(Rows& rows, const Interval& time) const;
    void add(Rows& rows, const QList<std::shared_ptr<const Booking>>& bookings, const Interval& time) const;
    void markPending(Rows& rows) const;
    [[nodiscard]] std::optional<TimelineBar> barOf(const Booking& booking) const;

    const RecordReader& m_reader;
    Id m_garageId;
    Instant m_now;
};

} // namespace autospace
