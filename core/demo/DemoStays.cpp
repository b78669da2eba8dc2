// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoStays.h"

#include "core/domain/places/WallClock.h"

namespace autospace {

namespace {

constexpr int stepMinutes = 5; // times stand on five minutes
constexpr int hour = 60;
constexpr int shortestStay = 30;
// Who comes at most so long before the slot is free takes it when it is.
constexpr int waitsAtMost = 75;
// So many come by day for each who comes for the night, or on a journey.
constexpr int dayGuestsPerNightGuest = 4;
constexpr int dayGuestsPerJourney = 40;
constexpr int eveningBegins = 19 * hour + 30;
constexpr int nightLasts = 10 * hour; // in which people come
constexpr int nightStep = 35;         // between the arrivals of one night guest and the next

OpeningHours hoursOf(const Location& location) {
    const auto hours = OpeningHours::parse(location.openingHours, {});
    Q_ASSERT(hours);
    return *hours;
}

} // namespace

DemoStays::DemoStays(DemoRandom& random, const DemoGarage& garage, Instant now, DemoSpan span)
    : m_random(random), m_hours(hoursOf(*garage.location)), m_zone(WallClock::zone(garage.location->timeZone)),
      m_load(garage.load), m_today(now.in(m_zone).date()), m_span(span) {}

QList<Interval> DemoStays::next() {
    QList<Interval> stays;
    for (int ahead = -m_span.daysBack; ahead <= m_span.daysAhead; ++ahead) {
        const QDate day = m_today.addDays(ahead);
        const int load = loadAt(ahead);
        if (m_random.chance(load))
            for (const Wish& wish : wishesOfDay())
                place(stays, day, wish);
        if (m_random.chance(load / dayGuestsPerNightGuest)) place(stays, day, nightWish());
        if (m_random.chance(load / dayGuestsPerJourney)) place(stays, day, wish(0, 24 * hour - 5, 20 * hour, 70 * hour));
    }
    return stays;
}

int DemoStays::loadAt(int daysAhead) const { return daysAhead <= 0 ? m_load : m_load * 3 / (3 + 2 * daysAhead); }

// In the order of their beginnings, which may still lie before the end of another.
QList<DemoStays::Wish> DemoStays::wishesOfDay() {
    QList<Wish> wishes;
    const int kind = m_random.below(100);
    if (kind < 60) { // the working day
        wishes << wish(5 * hour + 45, 9 * hour + 15, 7 * hour, 10 * hour + 30);
        if (m_random.chance(30)) wishes << wish(17 * hour, 21 * hour, 45, 3 * hour);
        return wishes;
    }
    if (kind < 90) wishes << wish(6 * hour + 40, 10 * hour + 30, 40, 150);
    if (m_random.chance(45)) wishes << wish(11 * hour, 13 * hour + 30, 40, 2 * hour);
    if (m_random.chance(65)) wishes << wish(13 * hour, 17 * hour, 40, 5 * hour);
    if (m_random.chance(30)) wishes << wish(17 * hour + 30, 21 * hour + 30, hour, 4 * hour);
    return wishes;
}

DemoStays::Wish DemoStays::wish(int firstMinute, int lastMinute, int shortest, int longest) {
    return {m_random.between(firstMinute / stepMinutes, lastMinute / stepMinutes) * stepMinutes,
            m_random.between(shortest / stepMinutes, longest / stepMinutes) * stepMinutes};
}

// Dealt and not thrown: no hour of the night goes without.
DemoStays::Wish DemoStays::nightWish() {
    m_nextNight = (m_nextNight + nightStep) % nightLasts;
    return {eveningBegins + m_nextNight, m_random.between(2 * hour / stepMinutes, 9 * hour / stepMinutes) * stepMinutes};
}

void DemoStays::place(QList<Interval>& stays, QDate day, Wish wish) const {
    // From the evening on in hours that pass, so that a night that is an hour longer has people in each.
    const int onTheClock = std::min(wish.minute, eveningBegins);
    Interval stay;
    stay.startsAt = WallClock::beginning(day, QTime(onTheClock / hour, onTheClock % hour), m_zone).plusMinutes(wish.minute - onTheClock);
    stay.endsAt = stay.startsAt.plusMinutes(wish.length);
    if (!stays.isEmpty() && stays.back().endsAt > stay.startsAt) {
        if (stays.back().endsAt - stay.startsAt > waitsAtMost * 60'000) return;
        stay.startsAt = stays.back().endsAt;
    }
    if (!m_hours.isAlwaysOpen()) {
        if (!m_hours.isOpen(stay.startsAt, m_zone)) return;
        if (const auto closes = m_hours.nextChange(stay.startsAt, m_zone)) stay.endsAt = std::min(stay.endsAt, *closes);
    }
    if (stay.endsAt - stay.startsAt >= shortestStay * 60'000) stays << stay;
}

} // namespace autospace
