// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/demo/DemoBookings.h"

#include "core/domain/bookings/ParkingPrice.h"
#include "core/domain/places/WallClock.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stepMs = 5 * 60'000; // times stand on five minutes

const QList<QString>& firstNames() {
    static const QList<QString> list{u"Anna"_s, u"Beat"_s,  u"Claudia"_s, u"David"_s, u"Elena"_s, u"Fabian"_s,
                                     u"Gerda"_s, u"Hugo"_s, u"Irina"_s,   u"Jonas"_s, u"Katja"_s, u"Luca"_s,
                                     u"Moritz"_s, u"Nina"_s, u"Oskar"_s,  u"Paula"_s, u"Rita"_s,  u"Simon"_s,
                                     u"Tamara"_s, u"Ueli"_s, u"Vera"_s,   u"Werner"_s, u"Xaver"_s, u"Yvonne"_s};
    return list;
}

// Nobody is called so.
const QList<QString>& lastNames() {
    static const QList<QString> list{u"Muster"_s,     u"Beispiel"_s,  u"Erfunden"_s, u"Vorlage"_s,
                                     u"Platzhalter"_s, u"Fantasius"_s, u"Attrapp"_s,  u"Exempel"_s,
                                     u"Fabulin"_s,    u"Trugbild"_s,  u"Probelauf"_s, u"Musterli"_s};
    return list;
}

Instant rounded(Instant time) { return {time.epochMs / stepMs * stepMs}; }

} // namespace

struct DemoBookings::Place {
    const DemoGarage& garage;
    OpeningHours hours;
    QTimeZone zone;
    int gapHours; // between two stays in one slot, on average
};

QList<std::shared_ptr<Booking>> DemoBookings::of(const DemoGarage& garage) {
    m_passcodes.clear();
    const auto hours = OpeningHours::parse(garage.location->openingHours, {});
    Q_ASSERT(hours);
    const Place place{garage, *hours, WallClock::zone(garage.location->timeZone), m_random.between(6, 16)};
    QList<std::shared_ptr<Booking>> bookings;
    for (const auto& slot : garage.bays)
        bookings += ofSlot(place, *slot);
    return bookings;
}

QList<std::shared_ptr<Booking>> DemoBookings::ofSlot(const Place& place, const Space& slot) {
    QList<std::shared_ptr<Booking>> bookings;
    const Instant end = m_now.plusMinutes(daysAround * 24 * 60);
    Instant time = m_now.plusMinutes(-daysAround * 24 * 60 + m_random.below(48 * 60));
    while (time < end) {
        const auto stay = stayFrom(place, rounded(time));
        if (!stay) {
            time = time.plusMinutes(60);
            continue;
        }
        bookings << booking(place, slot, *stay);
        time = stay->endsAt.plusMinutes(m_random.between(5, place.gapHours * 120));
    }
    return bookings;
}

std::optional<Interval> DemoBookings::stayFrom(const Place& place, Instant earliest) {
    const bool always = place.hours.isAlwaysOpen();
    if (!always && !place.hours.isOpen(earliest, place.zone)) return std::nullopt;
    // Days are busier than nights.
    const int hour = earliest.in(place.zone).time().hour();
    if (hour < 6 && m_random.chance(70)) return std::nullopt;
    const int kind = m_random.below(10);
    int minutes = m_random.between(6, 48) * 5;                              // an errand
    if (kind >= 6) minutes = m_random.between(72, 120) * 5;                 // a working day
    if (kind == 9 && always) minutes = m_random.between(14 * 12, 60 * 12) * 5; // a journey
    Interval stay{earliest, earliest.plusMinutes(minutes)};
    if (always) return stay;
    const auto closes = place.hours.nextChange(earliest, place.zone);
    if (closes && stay.endsAt > *closes) stay.endsAt = rounded(*closes);
    return stay.endsAt - stay.startsAt >= 30 * 60'000 ? std::optional(stay) : std::nullopt;
}

std::shared_ptr<Booking> DemoBookings::booking(const Place& place, const Space& slot, const Interval& stay) {
    auto booking = std::make_shared<Booking>();
    const Location& garage = *place.garage.location;
    const Instant madeAt = std::min(stay.startsAt.plusMinutes(-m_random.between(10, 5 * 24 * 60)), m_now.plusMinutes(-2));
    booking->id = m_random.id(madeAt);
    booking->orgId = m_orgId;
    booking->version = 1;
    booking->createdAt = madeAt;
    booking->kind = BookingKind::Parking;
    booking->source = m_random.pick(QList{BookingSource::App, BookingSource::App, BookingSource::Phone,
                                          BookingSource::WalkIn});
    booking->locationId = garage.id;
    booking->resourceId = slot.id;
    booking->startsAt = stay.startsAt;
    booking->endsAt = stay.endsAt;
    booking->code = unusedCode();
    booking->passcode = unusedPasscode();
    setPerson(*booking, slot);
    const PriceQuote quote = ParkingPrice::quote(stay, garage.pricePerHour, garage.dayCap, place.zone);
    booking->price = quote.total;
    booking->priceSteps = quote.steps;
    setState(*booking);
    return booking;
}

void DemoBookings::setPerson(Booking& booking, const Space& slot) {
    booking.customerName = m_random.pick(firstNames()) + u' ' + m_random.pick(lastNames());
    booking.plate = plate();
    if (m_random.chance(60)) booking.customerPhone = u"+423 555 %1"_s.arg(m_random.between(1000, 9999));
    if (m_random.chance(25)) booking.vehicleHeightCm = m_random.between(140, std::min(slot.heightCm, 205));
    if (booking.source == BookingSource::App && m_random.chance(2)) {
        booking.requesterId = m_customer;
        booking.customerName = u"Carla Platzhalter"_s;
        booking.plate = u"FL 20260"_s;
    }
}

void DemoBookings::setState(Booking& booking) {
    const auto set = [&](BookingStatus status, Instant at) {
        booking.status = status;
        booking.updatedAt = std::max(booking.createdAt, at);
    };
    booking.confirmedAt = booking.createdAt;
    const int dice = m_random.below(100);
    const Instant cameAt = std::min(booking.startsAt.plusMinutes(m_random.between(0, 25)), m_now);
    const bool soon = booking.startsAt - m_now < 6 * 3'600'000LL;
    if (booking.startsAt > m_now && soon && dice < 8) {
        booking.confirmedAt.reset();
        booking.holdExpiresAt = m_now.plusMinutes(m_random.between(6, 15));
        return set(BookingStatus::Held, booking.createdAt);
    }
    if (booking.startsAt > m_now) {
        if (dice >= 96) booking.closeReason = u"Plans changed"_s;
        return set(dice >= 96 ? BookingStatus::Cancelled : BookingStatus::Confirmed, booking.createdAt);
    }
    const bool late = m_now - booking.startsAt < 90 * 60'000LL && dice >= 85;
    if (booking.endsAt > m_now && late) return set(BookingStatus::Confirmed, booking.createdAt);
    if (booking.endsAt <= m_now && dice >= 93) {
        booking.closeReason = dice >= 96 ? u"Plans changed"_s : u"Nobody came"_s;
        return set(dice >= 96 ? BookingStatus::Cancelled : BookingStatus::NoShow, booking.endsAt);
    }
    booking.checkedInAt = cameAt;
    const bool overdue = m_now - booking.endsAt < 4 * 3'600'000LL && dice < 25;
    if (booking.endsAt > m_now || overdue) return set(BookingStatus::CheckedIn, cameAt);
    booking.checkedOutAt = std::max(cameAt, booking.endsAt.plusMinutes(-m_random.between(0, 20)));
    set(BookingStatus::Completed, *booking.checkedOutAt);
}

QString DemoBookings::plate() {
    const int dice = m_random.below(10);
    if (dice < 6) return u"FL %1"_s.arg(m_random.between(10'000, 49'999));
    const QString canton = dice < 9 ? u"SG"_s : u"ZH"_s;
    return u"%1 %2"_s.arg(canton).arg(m_random.between(100'000, 899'999));
}

QString DemoBookings::unusedCode() {
    static constexpr QLatin1StringView letters("ABCDEFGHJKMNPQRSTUVWXYZ23456789");
    QString code;
    do {
        code.clear();
        for (int i = 0; i < 6; ++i)
            code += QChar(letters[m_random.below(static_cast<int>(letters.size()))]);
    } while (m_codes.contains(code));
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
