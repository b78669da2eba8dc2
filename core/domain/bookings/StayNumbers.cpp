// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/StayNumbers.h"

#include "core/domain/bookings/BookingPolicy.h"
#include "core/domain/places/Space.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Query parkingOf(const Id& orgId, const Id& garageId, BookingStatus status) {
    Query query = Query()
                      .where(u"org_id"_s, Value(orgId))
                      .where(u"kind"_s, Value(toWord(BookingKind::Parking)))
                      .where(u"status"_s, Value(toWord(status)));
    return garageId.isNull() ? query : query.where(u"location_id"_s, Value(garageId));
}

qint64 shared(const Interval& a, const Interval& b) {
    return std::max<qint64>(0, std::min(a.endsAt, b.endsAt) - std::max(a.startsAt, b.startsAt));
}

// When the car stood there; still until now. Nothing for one that never came.
std::optional<Interval> stayOf(const Booking& booking, Instant now) {
    if (!booking.checkedInAt) return std::nullopt;
    return Interval{*booking.checkedInAt, booking.checkedOutAt.value_or(std::max(now, *booking.checkedInAt))};
}

} // namespace

StayCount& StayCount::operator+=(const StayCount& other) {
    takenMs += other.takenMs;
    offeredMs += other.offeredMs;
    arrived += other.arrived;
    left += other.left;
    stayedMs += other.stayedMs;
    noShows += other.noShows;
    for (const auto& [currency, minor] : other.income.asKeyValueRange())
        income[currency] += minor;
    return *this;
}

QList<std::shared_ptr<const Booking>> StayNumbers::touching(const View& view, const Id& orgId, const Id& garageId,
                                                            const Interval& time) {
    // Who comes early stands there before the booked time.
    const Value begun(time.endsAt.plusMinutes(bookingPolicy::earlyCheckInMinutes));
    auto bookings = view.list<Booking>(parkingOf(orgId, garageId, BookingStatus::Completed)
                                           .where(u"checked_out_at"_s, Op::GreaterOrEqual, Value(time.startsAt))
                                           .where(u"starts_at"_s, Op::Less, begun));
    bookings += view.list<Booking>(
        parkingOf(orgId, garageId, BookingStatus::CheckedIn).where(u"starts_at"_s, Op::Less, begun));
    bookings += view.list<Booking>(parkingOf(orgId, garageId, BookingStatus::NoShow)
                                       .where(u"starts_at"_s, Op::GreaterOrEqual, Value(time.startsAt))
                                       .where(u"starts_at"_s, Op::Less, Value(time.endsAt)));
    return bookings;
}

QList<StayCount> StayNumbers::count(const QList<std::shared_ptr<const Booking>>& bookings,
                                    const QList<Interval>& times, int slotCount, Instant now) {
    QList<StayCount> counts(times.size());
    for (qsizetype i = 0; i < times.size(); ++i)
        counts[i].offeredMs = slotCount * std::max<qint64>(0, std::min(times[i].endsAt, now) - times[i].startsAt);
    const auto at = [&](Instant moment) -> StayCount* {
        const auto next = std::ranges::upper_bound(times, moment, {}, &Interval::startsAt);
        const qsizetype index = next - times.begin() - 1;
        return index >= 0 && times[index].contains(moment) ? &counts[index] : nullptr;
    };
    for (const auto& booking : bookings) {
        if (booking->status == BookingStatus::NoShow)
            if (StayCount* count = at(booking->startsAt)) ++count->noShows;
        const auto stay = stayOf(*booking, now);
        if (!stay) continue;
        if (StayCount* count = at(stay->startsAt)) ++count->arrived;
        if (booking->checkedOutAt)
            if (StayCount* count = at(*booking->checkedOutAt)) {
                ++count->left;
                count->stayedMs += stay->lengthMs();
                count->income[booking->price.currency] += booking->price.minor;
            }
        // From the time in which it began on: a year has many.
        const auto after = std::ranges::upper_bound(times, stay->startsAt, {}, &Interval::startsAt);
        for (qsizetype i = std::max<qsizetype>(0, after - times.begin() - 1); i < times.size() && times[i].startsAt < stay->endsAt; ++i)
            counts[i].takenMs += shared(*stay, times[i]);
    }
    return counts;
}

int StayNumbers::slotsOf(const View& view, const Id& orgId, const Id& garageId) {
    Query query = Query()
                      .where(u"org_id"_s, Value(orgId))
                      .where(u"kind"_s, Value(toWord(SpaceKind::Slot)))
                      .where(u"status"_s, Value(toWord(SpaceStatus::Active)));
    if (!garageId.isNull()) query.where(u"location_id"_s, Value(garageId));
    return static_cast<int>(view.list<Space>(query).size());
}

QMap<QString, qint64> StayNumbers::incomeOf(const View& view, const Id& orgId, const Id& garageId,
                                            const Interval& time) {
    QMap<QString, qint64> income;
    for (const auto& booking : view.list<Booking>(parkingOf(orgId, garageId, BookingStatus::Completed)
                                                      .where(u"checked_out_at"_s, Op::GreaterOrEqual, Value(time.startsAt))
                                                      .where(u"checked_out_at"_s, Op::Less, Value(time.endsAt))))
        income[booking->price.currency] += booking->price.minor;
    return income;
}

} // namespace autospace
