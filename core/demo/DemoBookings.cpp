// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoBookings.h"

#include "core/demo/DemoNames.h"
#include "core/demo/DemoRecord.h"
#include "core/demo/DemoStays.h"
#include "core/domain/billing/ParkingPrice.h"
#include "core/domain/bookings/BookingPolicy.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

bool isBlocked(const DemoGarage& garage, const Space& slot, const Interval& stay) {
    return std::ranges::any_of(garage.blocks, [&](const auto& block) {
        return block->spaceId == slot.id && stay.overlaps({block->startsAt, block->endsAt});
    });
}

} // namespace

QList<std::shared_ptr<Booking>> DemoBookings::of(const DemoGarage& garage) {
    m_passcodes.clear();
    m_holds.here = m_late.here = m_overdue.here = 0;
    m_mostHere = 1 + static_cast<int>(garage.spaces.size()) / 120;
    DemoStays stays(m_random, garage, m_now, m_span);
    QList<std::shared_ptr<Booking>> bookings;
    for (const auto& slot : garage.spaces) {
        if (slot->status != SpaceStatus::Active) continue;
        QList<Interval> taken = stays.next();
        taken.removeIf([&](const Interval& stay) { return isBlocked(garage, *slot, stay); });
        for (qsizetype i = 0; i < taken.size(); ++i) {
            const bool awaited = i + 1 < taken.size() && taken[i + 1].startsAt <= m_now;
            bookings << book(garage, *slot, taken[i], awaited);
        }
    }
    return bookings;
}

// Always once in the organization and often once in a garage, if there is anybody it can happen to.
bool DemoBookings::happens(Rare& rare, int percent) {
    const bool now = rare.inAll == 0 || m_random.chance(rare.here == 0 ? 4 * percent : percent);
    if (!now || rare.here >= m_mostHere) return false;
    ++rare.inAll;
    ++rare.here;
    return true;
}

std::shared_ptr<Booking> DemoBookings::book(const DemoGarage& garage, const Space& slot, const Interval& stay,
                                            bool slotIsAwaited) {
    const bool walkIn = stay.startsAt <= m_now && m_random.chance(20);
    const Instant ahead = std::min(stay.startsAt, m_now.plusMinutes(-2)).plusMinutes(-m_random.between(10, 5 * 24 * 60));
    const Instant madeAt = walkIn ? stay.startsAt : ahead;
    auto booking = demoRecord<Booking>(m_random.id(madeAt), m_orgId, madeAt);
    booking->kind = BookingKind::Parking;
    booking->source = walkIn ? BookingSource::WalkIn : m_random.chance(70) ? BookingSource::App : BookingSource::Phone;
    booking->locationId = garage.location->id;
    booking->resourceId = slot.id;
    booking->startsAt = stay.startsAt;
    booking->endsAt = stay.endsAt;
    booking->code = unusedCode();
    booking->passcode = unusedPasscode();
    setPerson(*booking, slot);
    setPrice(*booking, garage, slot.spaceType);
    setState(*booking, slotIsAwaited);
    return booking;
}

void DemoBookings::setPerson(Booking& booking, const Space& slot) {
    booking.customerName = DemoNames::person(m_random);
    booking.plate = DemoNames::plate(m_random);
    if (m_random.chance(50)) booking.customerPhone = DemoNames::phone(m_random);
    if (m_random.chance(35)) booking.vehicleHeightCm = m_random.between(140, std::min(slot.heightCm, 196));
    if (m_random.chance(6))
        booking.note = m_random.chance(50) ? u"Needs the lift to level 0."_s : u"Picks up the invoice at the desk."_s;
    if (booking.source == BookingSource::App && m_random.chance(1)) {
        booking.requesterId = m_customer;
        booking.customerName = u"Carla Platzhalter"_s;
        booking.plate = u"FL 99 260"_s;
    }
}

void DemoBookings::setPrice(Booking& booking, const DemoGarage& garage, SpaceType type) {
    const Tariff tariff = Tariff::of(*garage.location, PriceRules(garage.priceRules.begin(), garage.priceRules.end()));
    const PriceQuote quote = ParkingPrice::quote({booking.startsAt, booking.endsAt}, tariff, type);
    booking.price = quote.total;
    booking.priceSteps = quote.steps;
}

// Where the booking has come to by now.
void DemoBookings::setState(Booking& booking, bool slotIsAwaited) {
    booking.status = BookingStatus::Confirmed;
    booking.confirmedAt = booking.createdAt;
    if (booking.startsAt > m_now) return setFuture(booking);
    const bool mayBeOverdue = !slotIsAwaited && m_now - booking.endsAt < 3 * hourMs;
    if (booking.endsAt > m_now || (mayBeOverdue && happens(m_overdue, 4))) return setPresent(booking);
    setPast(booking);
}

void DemoBookings::setFuture(Booking& booking) {
    if (booking.startsAt - m_now < 2 * hourMs && happens(m_holds, 6)) {
        booking.status = BookingStatus::Held;
        booking.confirmedAt.reset();
        booking.holdExpiresAt = m_now.plusMinutes(m_random.between(6, bookingPolicy::usualHoldMinutes - 2));
        booking.createdAt = booking.updatedAt = booking.holdExpiresAt->plusMinutes(-bookingPolicy::usualHoldMinutes);
    } else if (m_random.chance(4)) {
        booking.status = BookingStatus::Cancelled;
        booking.closeReason = u"Plans changed"_s;
        booking.updatedAt = booking.createdAt.plusMs((m_now - booking.createdAt) * m_random.below(100) / 100);
    }
}

// Stays that are not over, and cars that should have left.
void DemoBookings::setPresent(Booking& booking) {
    const int lateForMinutes = m_late.inAll == 0 ? 55 : bookingPolicy::noShowAfterMinutes - 5;
    const bool recent = m_now - booking.startsAt < lateForMinutes * minuteMs;
    const bool mayBeLate = recent && booking.endsAt > m_now && booking.source != BookingSource::WalkIn;
    if (mayBeLate && happens(m_late, 12)) return;
    booking.status = BookingStatus::CheckedIn;
    booking.checkedInAt = std::min(booking.startsAt.plusMinutes(cameLate(booking)), m_now);
    booking.updatedAt = *booking.checkedInAt;
}

void DemoBookings::setPast(Booking& booking) {
    const int dice = booking.source == BookingSource::WalkIn ? 99 : m_random.below(100);
    if (dice < 2) { // a hold that nobody took up
        booking.status = BookingStatus::Expired;
        booking.confirmedAt.reset();
        booking.holdExpiresAt = booking.createdAt.plusMinutes(bookingPolicy::usualHoldMinutes);
        booking.updatedAt = *booking.holdExpiresAt;
    } else if (dice < 5) {
        booking.status = BookingStatus::Cancelled;
        booking.closeReason = u"Plans changed"_s;
        booking.updatedAt = booking.createdAt.plusMs((booking.startsAt - booking.createdAt) * m_random.below(100) / 100);
    } else if (dice < 8) {
        booking.status = BookingStatus::NoShow;
        booking.closeReason = u"Nobody came"_s;
        booking.updatedAt = std::min(booking.startsAt.plusMinutes(bookingPolicy::noShowAfterMinutes), booking.endsAt);
    } else {
        booking.status = BookingStatus::Completed;
        booking.checkedInAt = booking.startsAt.plusMinutes(cameLate(booking));
        booking.checkedOutAt = booking.endsAt.plusMinutes(-m_random.between(0, 15));
        booking.updatedAt = *booking.checkedOutAt;
    }
}

// In minutes. Who walks in is there already.
int DemoBookings::cameLate(const Booking& booking) {
    return booking.source == BookingSource::WalkIn ? 0 : m_random.between(0, 14);
}

QString DemoBookings::unusedCode() {
    QString code;
    do
        code = DemoNames::code(m_random);
    while (m_codes.contains(code));
    m_codes << code;
    return code;
}

QString DemoBookings::unusedPasscode() {
    QString passcode;
    do
        passcode = u"%1"_s.arg(m_random.below(1'000'000), 6, 10, QChar(u'0'));
    while (m_passcodes.contains(passcode));
    m_passcodes << passcode;
    return passcode;
}

} // namespace autospace
