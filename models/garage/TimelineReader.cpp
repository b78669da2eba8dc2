// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/TimelineReader.h"

#include "core/domain/bookings/BookingStates.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/SpaceBlock.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 2000;   // bookings held in full at once
constexpr int pendingAsked = 500; // ids in one question

// Those that stand on the timeline.
QList<Value> drawn() {
    return {Value(toWord(BookingStatus::Held)), Value(toWord(BookingStatus::Confirmed)),
            Value(toWord(BookingStatus::CheckedIn)), Value(toWord(BookingStatus::Completed))};
}

TimelineKind kindOf(BookingStatus status) {
    switch (status) {
    case BookingStatus::Held: return TimelineKind::Held;
    case BookingStatus::CheckedIn: return TimelineKind::InHouse;
    case BookingStatus::Completed: return TimelineKind::Over;
    default: return TimelineKind::Confirmed;
    }
}

} // namespace

Query TimelineReader::here() const { return Query().where(u"location_id"_s, Value(m_garageId)); }

Timeline TimelineReader::read(const Interval& time) const {
    Timeline timeline;
    const auto garage = m_reader.get<Location>(m_garageId);
    if (!garage) return timeline;
    timeline.zone = garage->timeZone.toLatin1();
    timeline.floors = m_reader.list<Floor>(here().orderBy(u"level"_s));
    Rows rows = readSlots();
    addStarting(rows, time);
    addBegun(rows, time);
    addLate(rows, time);
    addBlocks(rows, time);
    markPending(rows);

    QHash<Id, qsizetype> order;
    for (const auto& floor : timeline.floors)
        order.insert(floor->id, order.size());
    const auto placeOf = [&](const TimelineSlot& row) {
        return order.value(row.slot->floorId.value_or(Id{}), timeline.floors.size());
    };
    for (TimelineSlot& row : rows) {
        std::ranges::sort(row.bars, {}, [](const TimelineBar& bar) { return std::pair(bar.from, bar.until); });
        timeline.rows << std::move(row);
    }
    std::ranges::sort(timeline.rows, [&](const TimelineSlot& a, const TimelineSlot& b) {
        const auto first = placeOf(a), second = placeOf(b);
        return first != second ? first < second : a.slot->code < b.slot->code;
    });
    return timeline;
}

TimelineReader::Rows TimelineReader::readSlots() const {
    Rows rows;
    QList<Id> ids;
    for (const auto& slot : m_reader.list<Space>(
             here()
                 .where(u"kind"_s, Value(toWord(SpaceKind::Slot)))
                 .where(u"status"_s, Op::NotEqual, Value(toWord(SpaceStatus::Retired))))) {
        rows.insert(slot->id, {.slot = slot, .bars = {}});
        ids << slot->id;
    }
    for (const Id& id : m_reader.pending(Space::staticType().collection(), ids))
        rows[id].pending = true;
    return rows;
}

// What begins within the time.
void TimelineReader::addStarting(Rows& rows, const Interval& time) const {
    Query page = here()
                     .where(u"starts_at"_s, Op::GreaterOrEqual, Value(time.startsAt))
                     .where(u"starts_at"_s, Op::Less, Value(time.endsAt))
                     .where(Filter{u"status"_s, Op::In, drawn()})
                     .orderBy(u"starts_at"_s)
                     .take(pageRows);
    for (;;) {
        const auto bookings = m_reader.list<Booking>(page);
        add(rows, bookings, time);
        if (bookings.size() < pageRows) return;
        page.after = {Value(bookings.back()->startsAt), Value(bookings.back()->id)};
    }
}

// What had begun before: in one slot no two occupy the same moment, so that a look at what ends next is enough. Who has
// left early still stands there with the booked end; hence a few more than one.
void TimelineReader::addBegun(Rows& rows, const Interval& time) const {
    constexpr int looked = 4;
    const QList<Id> ids = rows.keys();
    for (const Id& slot : ids)
        add(rows,
            m_reader.list<Booking>(Query()
                                       .where(u"resource_id"_s, Value(slot))
                                       .where(u"ends_at"_s, Op::Greater, Value(time.startsAt))
                                       .where(u"starts_at"_s, Op::Less, Value(time.startsAt))
                                       .where(Filter{u"status"_s, Op::In, drawn()})
                                       .orderBy(u"ends_at"_s)
                                       .take(looked)),
            time);
}

// Cars that should be gone and are not.
void TimelineReader::addLate(Rows& rows, const Interval& time) const {
    if (m_now <= time.startsAt) return;
    add(rows,
        m_reader.list<Booking>(here()
                                   .where(u"status"_s, Value(toWord(BookingStatus::CheckedIn)))
                                   .where(u"ends_at"_s, Op::LessOrEqual, Value(time.startsAt))),
        time);
}

void TimelineReader::addBlocks(Rows& rows, const Interval& time) const {
    for (const auto& block :
         m_reader.list<SpaceBlock>(here()
                                       .where(u"starts_at"_s, Op::Less, Value(time.endsAt))
                                       .where(u"ends_at"_s, Op::Greater, Value(time.startsAt))))
        if (const auto row = rows.find(block->spaceId); row != rows.end())
            row->bars << TimelineBar{.id = block->id,
                                     .kind = TimelineKind::Blocked,
                                     .booked = {block->startsAt, block->endsAt},
                                     .from = block->startsAt,
                                     .until = block->endsAt,
                                     .lateBy = {},
                                     .title = block->reason,
                                     .plate = {}};
}

void TimelineReader::add(Rows& rows, const QList<std::shared_ptr<const Booking>>& bookings,
                         const Interval& time) const {
    for (const auto& booking : bookings) {
        const auto row = rows.find(booking->resourceId);
        if (row == rows.end()) continue;
        if (const auto bar = barOf(*booking); bar && Interval{bar->from, bar->until}.overlaps(time)) row->bars << *bar;
    }
}

std::optional<TimelineBar> TimelineReader::barOf(const Booking& booking) const {
    if (BookingStates::hasLapsed(booking, m_now)) return std::nullopt;
    TimelineBar bar{.id = booking.id,
                    .kind = kindOf(booking.status),
                    .booked = {booking.startsAt, booking.endsAt},
                    .from = booking.startsAt,
                    .until = booking.endsAt,
                    .lateBy = {},
                    .title = booking.code,
                    .plate = booking.plate};
    if (booking.status == BookingStatus::Completed) bar.until = booking.checkedOutAt.value_or(booking.endsAt);
    if (booking.status == BookingStatus::CheckedIn && booking.endsAt < m_now) {
        bar.lateBy = booking.endsAt;
        bar.until = m_now;
    }
    if (booking.checkedInAt) bar.from = std::min(bar.from, *booking.checkedInAt);
    return bar;
}

void TimelineReader::markPending(Rows& rows) const {
    QHash<Id, TimelineBar*> bars;
    for (TimelineSlot& row : rows)
        for (TimelineBar& bar : row.bars)
            if (bar.kind != TimelineKind::Blocked) bars.insert(bar.id, &bar);
    const QList<Id> ids = bars.keys();
    for (qsizetype asked = 0; asked < ids.size(); asked += pendingAsked)
        for (const Id& id : m_reader.pending(Booking::staticType().collection(), ids.mid(asked, pendingAsked)))
            bars[id]->pending = true;
}

} // namespace autospace
