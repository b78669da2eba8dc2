// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoBookings.h"

#include "app/demo/DemoNames.h"
#include "core/domain/bookings/ParkingPrice.h"

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

constexpr int fiveMinutes = 5;

Instant on(QDate day, int minute, const QTimeZone& zone) {
    return Instant::fromDateTime(QDateTime(day, QTime(0, 0).addSecs(minute % 1440 * 60), zone));
}

} // namespace

QList<RecordPtr> DemoBookings::fill(const DemoGarage& garage) {
    m_passcodes.clear();
    m_overdue = m_late = m_held = 0;
    QSet<Id> blocked;
    for (qsizetype i = 0; i < garage.spaces.size(); ++i)
        if (i == 16 || i == 17 || i == 140) blocked.insert(garage.spaces[i]->id);
    QList<RecordPtr> bookings;
    for (const auto& slot : garage.spaces) {
        if (garage.load == 0 || slot->status != SpaceStatus::Active || blocked.contains(slot->id)) continue;
        for (const Interval& time : stays(garage))
            bookings.append(book(garage, *slot, time));
    }
    return bookings;
}

// What one slot is taken for over the days, in order and apart from each other.
QList<Interval> DemoBookings::stays(const DemoGarage& garage) {
    const QTimeZone zone(garage.location->timeZone.toLatin1());
    const QDate today = m_now.in(zone).date();
    QList<Interval> stays;
    if (m_dice.chance(garage.load / 9)) // overnight until this morning
        stays.append({on(today.addDays(-1), m_dice.between(180, 240) * fiveMinutes, zone),
                      on(today, m_dice.between(90, 128) * fiveMinutes, zone)});
    else
        addDay(stays, today.addDays(-1), zone, garage.load * 2 / 3);
    addDay(stays, today, zone, garage.load);
    for (int ahead = 1; ahead <= 2; ++ahead)
        addDay(stays, today.addDays(ahead), zone, garage.load / (3 * ahead));
    return stays;
}

void DemoBookings::addDay(QList<Interval>& stays, QDate day, const QTimeZone& zone, int load) {
    const auto add = [&](int start, int length) {
        const Interval time{on(day, start * fiveMinutes, zone), on(day, qMin(start + length, 284) * fiveMinutes, zone)};
        if (stays.isEmpty() || stays.back().endsAt <= time.startsAt) stays.append(time);
    };
    if (!m_dice.chance(load)) return;
    const int kind = m_dice.between(1, 100);
    if (kind <= 66) return add(m_dice.between(66, 110), m_dice.between(84, 126)); // the working day
    if (kind <= 88) add(m_dice.between(80, 126), m_dice.between(8, 30));          // an errand in the morning
    if (m_dice.chance(60)) add(m_dice.between(156, 200), m_dice.between(8, 60));   // and one after noon
}

std::shared_ptr<Booking> DemoBookings::book(const DemoGarage& garage, const Space& slot, const Interval& time) {
    auto booking = std::make_shared<Booking>();
    const Instant made = qMin(time.startsAt, m_now).plusMinutes(-m_dice.between(20, 4000));
    booking->id = m_dice.id(made.epochMs);
    booking->orgId = garage.location->orgId;
    booking->createdAt = booking->updatedAt = made;
    booking->version = 1;
    booking->code = freshCode();
    booking->passcode = freshPasscode();
    booking->source = m_dice.chance(70) ? BookingSource::App : m_dice.chance(60) ? BookingSource::Phone : BookingSource::WalkIn;
    booking->locationId = garage.location->id;
    booking->resourceId = slot.id;
    booking->startsAt = time.startsAt;
    booking->endsAt = time.endsAt;
    booking->customerName = DemoNames::person(m_dice);
    booking->plate = DemoNames::plate(m_dice);
    if (m_dice.chance(40)) booking->vehicleHeightCm = m_dice.between(142, 196);
    if (m_dice.chance(30)) booking->customerPhone = u"+423 7%1 %2 %3"_s.arg(m_dice.between(10, 99)).arg(m_dice.between(10, 99)).arg(m_dice.between(10, 99));
    if (m_dice.chance(6)) booking->note = m_dice.chance(50) ? u"Needs the lift to level 0."_s : u"Picks up the invoice at the desk."_s;
    advance(*booking);
    sell(*booking, *garage.location);
    return booking;
}

// Where the booking has come to by now.
void DemoBookings::advance(Booking& booking) {
    booking.status = BookingStatus::Confirmed;
    booking.confirmedAt = booking.createdAt.plusMinutes(m_dice.between(1, 4));
    booking.updatedAt = *booking.confirmedAt;
    booking.version = 2;
    if (booking.startsAt > m_now) {
        if (booking.startsAt - m_now < 3600'000 && m_held < 2 && m_dice.chance(8)) {
            ++m_held;
            booking.status = BookingStatus::Held;
            booking.confirmedAt.reset();
            booking.holdExpiresAt = m_now.plusMinutes(m_dice.between(4, 12));
            booking.createdAt = booking.updatedAt = booking.holdExpiresAt->plusMinutes(-15);
            booking.version = 1;
        } else if (m_dice.chance(3)) {
            booking.status = BookingStatus::Cancelled;
            booking.closeReason = u"The meeting was called off."_s;
            booking.version = 3;
        }
        return;
    }
    const bool recent = m_now - booking.startsAt < 30 * 60'000;
    if (recent && m_late < 3 && m_dice.chance(12)) {
        ++m_late;
        return;
    }
    if (!recent && m_dice.chance(2)) {
        booking.status = BookingStatus::NoShow;
        booking.closeReason = u"Did not come."_s;
        booking.version = 3;
        return;
    }
    booking.checkedInAt = qMin(booking.startsAt.plusMinutes(m_dice.between(-4, 14)), m_now.plusMinutes(-1));
    booking.status = BookingStatus::CheckedIn;
    booking.updatedAt = *booking.checkedInAt;
    booking.version = 3;
    if (booking.endsAt > m_now) return;
    if (m_now - booking.endsAt < 85 * 60'000 && m_overdue < 3 && m_dice.chance(30)) {
        ++m_overdue;
        return;
    }
    booking.checkedOutAt = qMin(booking.endsAt.plusMinutes(m_dice.between(-25, 6)), m_now.plusMinutes(-1));
    booking.status = BookingStatus::Completed;
    booking.updatedAt = *booking.checkedOutAt;
    booking.version = 4;
}

void DemoBookings::sell(Booking& booking, const Location& garage) {
    const PriceQuote quote = ParkingPrice::quote({booking.startsAt, booking.endsAt}, garage.pricePerHour, garage.dayCap,
                                                 QTimeZone(garage.timeZone.toLatin1()));
    booking.price = quote.total;
    booking.priceSteps = quote.steps;
}

QString DemoBookings::freshCode() {
    QString code;
    do
        code = DemoNames::code(m_dice);
    while (m_codes.contains(code));
    m_codes.insert(code);
    return code;
}

QString DemoBookings::freshPasscode() {
    QString passcode;
    do
        passcode = u"%1"_s.arg(m_dice.between(0, 999'999), 6, 10, QChar(u'0'));
    while (m_passcodes.contains(passcode));
    m_passcodes.insert(passcode);
    return passcode;
}

} // namespace autospace
