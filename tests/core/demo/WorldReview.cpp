// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demo/WorldReview.h"

#include "core/domain/billing/ParkingPrice.h"
#include "core/domain/billing/PriceRuleChecks.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/places/DimensionFit.h"
#include "core/domain/places/LocationRules.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/Plate.h"
#include "core/domain/places/WallClock.h"
#include "core/domain/schema/Interval.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/domain/schema/Limits.h"

namespace autospace {

using namespace Qt::StringLiterals;

WorldReview::WorldReview(const QList<std::shared_ptr<Record>>& records, Instant now, int every) : m_now(now), m_every(every) {
    for (const auto& record : records) {
        checkRecord(*record);
        if (auto garage = std::dynamic_pointer_cast<Location>(record)) {
            expect(LocationRules::errors(*garage).isEmpty(), u"is a garage that breaks a rule"_s, *garage);
            m_garages[garage->id] = garage;
        }
        if (auto space = std::dynamic_pointer_cast<Space>(record)) m_spaces[space->id] = space;
        if (auto block = std::dynamic_pointer_cast<SpaceBlock>(record)) m_blocks << block;
        if (auto rule = std::dynamic_pointer_cast<PriceRule>(record)) {
            const auto garage = m_garages.value(rule->locationId);
            expect(garage && PriceRuleChecks::errors(*rule, *garage).isEmpty(), u"is a price rule that breaks a rule"_s, *rule);
            m_rules[rule->locationId] << rule;
        }
        if (auto booking = std::dynamic_pointer_cast<Booking>(record)) {
            checkBooking(*booking);
            m_bookings << booking;
        }
    }
    checkSlots();
}

void WorldReview::expect(bool holds, const QString& complaint, const Record& record) {
    if (holds) return;
    m_complaints << u"%1 %2 %3: %4"_s.arg(record.recordType().collection(), record.id.toString(), complaint,
                                          QString::fromUtf8(QJsonDocument(JsonCodec::toJson(record)).toJson(QJsonDocument::Compact)));
}

// As the core would take it and send it.
void WorldReview::checkRecord(const Record& record) {
    expect(!m_ids.contains(record.id), u"has the id of another"_s, record);
    m_ids << record.id;
    expect(record.version == 1 && record.createdAt <= m_now && record.updatedAt <= m_now && record.createdAt <= record.updatedAt,
           u"was not made and changed in order until now"_s, record);
    if (m_every > 1 && m_ids.size() % m_every != 0) return;
    const auto copy = record.recordType().makeRecord();
    expect(JsonCodec::readRecord(*copy, JsonCodec::toJson(record)).has_value(), u"is not read back"_s, record);
    for (const Field& field : record.type().fields()) {
        const Value value = field.read(record);
        expect(isNull(value) || !checkLimits(field, value, QString::fromLatin1(field.name)),
               u"breaks the limits of "_s + QString::fromLatin1(field.name), record);
    }
}

void WorldReview::checkBooking(const Booking& booking) {
    const auto garage = m_garages.value(booking.locationId);
    const auto slot = m_spaces.value(booking.resourceId);
    expect(garage && slot && slot->locationId == garage->id && slot->orgId == booking.orgId, u"is for no slot"_s, booking);
    if (!garage || !slot) return;
    expect(garage->status == LocationStatus::Verified && slot->status == SpaceStatus::Active, u"is where nobody can book"_s, booking);
    const QTimeZone zone = WallClock::zone(garage->timeZone);
    const auto hours = *OpeningHours::parse(garage->openingHours, {});
    expect(booking.startsAt < booking.endsAt, u"ends before it begins"_s, booking);
    expect(hours.isOpen(booking.startsAt, zone) && hours.isOpenUntil(booking.endsAt, zone), u"is outside the hours"_s, booking);
    expect(DimensionFit::fits({booking.vehicleHeightCm, {}, {}}, *slot, *garage), u"does not fit"_s, booking);
    expect(Plate::normal(booking.plate) == booking.plate, u"has a plate that is not stored so"_s, booking);
    const auto quote = ParkingPrice::quote({booking.startsAt, booking.endsAt}, Tariff::of(*garage, m_rules.value(garage->id)), slot->spaceType);
    expect(booking.price == quote.total && booking.priceSteps == quote.steps, u"has another price"_s, booking);
    const QString code = booking.orgId.toString() + booking.code, passcode = booking.locationId.toString() + booking.passcode;
    expect(!m_codes.contains(code) && !m_codes.contains(passcode), u"has the code of another"_s, booking);
    m_codes << code << passcode;
    checkState(booking);
}

void WorldReview::checkState(const Booking& booking) {
    using enum BookingStatus;
    const BookingStatus status = booking.status;
    const bool came = status == CheckedIn || status == Completed;
    expect(booking.checkedInAt.has_value() == came && booking.checkedOutAt.has_value() == (status == Completed),
           u"has been in the house otherwise than it says"_s, booking);
    expect(!came || (booking.checkedInAt >= booking.startsAt && booking.checkedInAt <= m_now), u"came at another time"_s, booking);
    expect(status != Completed || (booking.checkedOutAt >= booking.checkedInAt && booking.checkedOutAt <= m_now),
           u"left at another time"_s, booking);
    expect((status == Held && booking.holdExpiresAt > m_now) || status != Held, u"is held no longer"_s, booking);
    expect(booking.confirmedAt.has_value() == (status != Held && status != Expired), u"was confirmed otherwise"_s, booking);
    const bool before = status == Held || status == Confirmed || status == Cancelled;
    expect(before || booking.startsAt <= m_now, u"is ahead of its time"_s, booking);
    expect(!BookingStates::occupies(status) || status == CheckedIn || booking.endsAt > m_now, u"was forgotten"_s, booking);
}

void WorldReview::checkSlots() {
    QHash<Id, QList<std::shared_ptr<Booking>>> bySlot;
    for (const auto& booking : m_bookings)
        bySlot[booking->resourceId] << booking;
    for (auto& stays : bySlot) {
        std::ranges::sort(stays, {}, [](const auto& booking) { return booking->startsAt; });
        for (qsizetype i = 1; i < stays.size(); ++i) {
            expect(stays[i - 1]->endsAt <= stays[i]->startsAt, u"overlaps another"_s, *stays[i]);
            m_backToBack += stays[i - 1]->endsAt == stays[i]->startsAt;
        }
        for (const auto& booking : stays) {
            if (booking->status != BookingStatus::CheckedIn) continue;
            expect(!m_occupied.contains(booking->resourceId), u"stands in a slot that is not empty"_s, *booking);
            m_occupied << booking->resourceId;
        }
    }
    for (const auto& block : m_blocks)
        for (const auto& booking : bySlot.value(block->spaceId))
            expect(!Interval{block->startsAt, block->endsAt}.overlaps({booking->startsAt, booking->endsAt}),
                   u"is in a slot that is blocked"_s, *booking);
}

WorldReview::Board WorldReview::board(const Id& organization) const {
    Board board;
    const Instant soon = m_now.plusMinutes(120);
    for (const auto& booking : m_bookings) {
        if (booking->orgId != organization) continue;
        const bool confirmed = booking->status == BookingStatus::Confirmed;
        const bool here = booking->status == BookingStatus::CheckedIn;
        board.arrivals += confirmed && booking->startsAt < soon;
        board.late += confirmed && booking->startsAt <= m_now;
        board.due += confirmed && booking->startsAt < m_now.plusMinutes(45) && booking->endsAt > m_now.plusMinutes(15) &&
                     !m_occupied.contains(booking->resourceId);
        board.inHouse += here;
        board.overdue += here && booking->endsAt <= m_now;
        board.departures += here && booking->endsAt > m_now && booking->endsAt < soon;
        board.holds += booking->status == BookingStatus::Held;
    }
    return board;
}

} // namespace autospace
