// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingRules.h"

#include "core/domain/bookings/BookingPolicy.h"
#include "core/domain/bookings/FreeSlots.h"
#include "core/domain/billing/ParkingPrice.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/WallClock.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Stored hours were validated; should they be damaged all the same, the garage counts as open, so that nobody is
// locked out of their own booking.
OpeningHours hoursOf(const Location& garage) {
    return OpeningHours::parse(garage.openingHours, {}).value_or(OpeningHours());
}

Sentence reopening(const OpeningHours& hours, Instant time, const BookingPlace& place) {
    const auto next = hours.nextChange(time, place.zone);
    if (!next) return {QT_TRANSLATE_NOOP("rules", "It does not open again this year.")};
    return {QT_TRANSLATE_NOOP("rules", "It next opens at %1."), place.local(*next)};
}

void addAlternatives(const Context& context, const View& view, const BookingPlace& place, const Booking& wanted,
                     Rejection& rejection) {
    const SlotWish wish{BookingRules::timeOf(wanted), BookingRules::vehicleOf(wanted), place.slot->spaceType,
                        wanted.id};
    // A booking that is to be moved would find its own slot free for it.
    const auto stands = view.get<Booking>(wanted.id);
    const Id own = stands && BookingRules::timeOf(*stands) == wish.time ? stands->resourceId : Id{};
    QJsonArray alternatives;
    QStringList codes;
    for (const auto& slot : freeSlots(view, *place.garage, wish, context.now, bookingPolicy::alternativesNamed + 1)) {
        if (slot->id == own || codes.size() == bookingPolicy::alternativesNamed) continue;
        alternatives << QJsonObject{{u"id"_s, slot->id.toString()}, {u"code"_s, slot->code}};
        codes << slot->code;
    }
    rejection.meta.insert(u"alternatives"_s, alternatives);
    if (codes.isEmpty())
        rejection.detail +=
            {QT_TRANSLATE_NOOP("rules", "No other slot of the garage is free then: choose another time.")};
    else
        rejection.detail += {QT_TRANSLATE_NOOP("rules", "Free at that time: %1."), codes};
}

Rejection blockedBy(const BookingPlace& place, const SpaceBlock& block) {
    return Rejection::conflict(u"slot_blocked"_s,
                               {QT_TRANSLATE_NOOP("rules", "Slot %1 is blocked from %2 until %3 (%4)."),
                                place.slot->code, place.local(block.startsAt), place.local(block.endsAt), block.reason},
                               {{u"block"_s, QJsonObject{{u"id"_s, block.id.toString()},
                                                         {u"starts_at"_s, block.startsAt.toString()},
                                                         {u"ends_at"_s, block.endsAt.toString()},
                                                         {u"reason"_s, block.reason}}}});
}

Rejection takenBy(const Actor& actor, const BookingPlace& place, const Booking& other) {
    return Rejection::conflict(u"slot_taken"_s,
                               {QT_TRANSLATE_NOOP("rules", "Slot %1 is taken from %2 until %3 by %4."),
                                place.slot->code, place.local(other.startsAt), place.local(other.endsAt),
                                BookingRules::nameFor(actor, other)},
                               {{u"conflicts_with"_s, BookingRules::conflictFacts(actor, other)}});
}

} // namespace

std::expected<BookingPlace, Rejection> BookingRules::place(const View& view, const Actor& actor, const Id& slotId) {
    const auto slot = view.get<Space>(slotId);
    const auto garage = slot ? view.get<Location>(slot->locationId) : nullptr;
    if (!garage || slot->orgId != actor.orgId || slot->kind != SpaceKind::Slot)
        return std::unexpected(Rejection::invalid(
            u"unknown_slot"_s,
            {QT_TRANSLATE_NOOP("rules",
                               "There is no such slot in this organization. Choose one from the garage's list.")},
            u"/resource_id"_s));
    return BookingPlace{slot, garage, WallClock::zone(garage->timeZone)};
}

Instant BookingRules::saidAt(const Context& context, const Booking& booking) {
    return Permissions::may(context.actor, Action::Operate, booking) ? context.happenedAt() : context.now;
}

FieldErrors BookingRules::startErrors(const BookingPlace& place, const Interval& time, Instant earliest) {
    FieldErrors errors;
    if (time.startsAt < earliest)
        errors << FieldError{u"/starts_at"_s,
                             u"in_the_past"_s,
                             {QT_TRANSLATE_NOOP("rules", "The start, %1, has already passed. Begin now or later."),
                              place.local(time.startsAt)}};
    const OpeningHours hours = hoursOf(*place.garage);
    if (!hours.isOpen(time.startsAt, place.zone))
        errors << FieldError{u"/starts_at"_s,
                             u"outside_opening_hours"_s,
                             {QT_TRANSLATE_NOOP("rules", "%1 is closed at the start, %2. %3"), place.garage->name,
                              place.local(time.startsAt), reopening(hours, time.startsAt, place)}};
    return errors;
}

FieldErrors BookingRules::endErrors(const BookingPlace& place, const Interval& time) {
    if (time.endsAt <= time.startsAt)
        return {
            {u"/ends_at"_s, u"ends_before_start"_s, {QT_TRANSLATE_NOOP("rules", "The end must be after the start.")}}};
    if (time.lengthMs() > bookingPolicy::longestBookingDays * 86'400'000LL)
        return {
            {u"/ends_at"_s,
             u"too_long"_s,
             {QT_TRANSLATE_NOOP("rules", "A booking can last %1 days at most."), bookingPolicy::longestBookingDays}}};
    const OpeningHours hours = hoursOf(*place.garage);
    if (hours.isOpenUntil(time.endsAt, place.zone)) return {};
    return {{u"/ends_at"_s,
             u"outside_opening_hours"_s,
             {QT_TRANSLATE_NOOP("rules", "%1 is closed at the end, %2. %3"), place.garage->name,
              place.local(time.endsAt), reopening(hours, time.endsAt, place)}}};
}

std::optional<Rejection> BookingRules::occupy(const Context& context, const View& view, const BookingPlace& place,
                                              const Booking& wanted, Changes& changes) {
    std::optional<Rejection> rejection;
    const Clash clash = Clash::find(view, place.slot->id, timeOf(wanted), context.now, wanted.id);
    if (place.slot->status != SpaceStatus::Active)
        rejection = Rejection::conflict(
            u"slot_out_of_use"_s,
            {QT_TRANSLATE_NOOP("rules", "Slot %1 is out of use (%2)."), place.slot->code, place.slot->status},
            {{u"status"_s, toWord(place.slot->status)}});
    else if (!clash.bookings.isEmpty())
        rejection = takenBy(context.actor, place, *clash.bookings.front());
    else if (!clash.blocks.isEmpty())
        rejection = blockedBy(place, *clash.blocks.front());
    if (rejection) {
        const auto first = clash.firstStart();
        if (first && *first > wanted.startsAt) rejection->meta.insert(u"latest_end"_s, first->toString());
        addAlternatives(context, view, place, wanted, *rejection);
        return rejection;
    }
    for (const auto& hold : clash.lapsed)
        expire(*hold, changes);
    return std::nullopt;
}

void BookingRules::setPrice(const View& view, Booking& booking, const BookingPlace& place) {
    const PriceQuote quote =
        ParkingPrice::quote(timeOf(booking), Tariff::of(view, *place.garage), place.slot->spaceType);
    booking.price = quote.total;
    booking.priceSteps = quote.steps;
}

void BookingRules::expire(const Booking& booking, Changes& changes) {
    auto expired = std::make_shared<Booking>(booking);
    expired->status = BookingStatus::Expired;
    changes.emitEvent(u"booking.expired"_s, booking.id, facts(*expired));
    changes.put(std::move(expired));
}

QJsonObject BookingRules::facts(const Booking& booking) {
    QJsonObject facts{{u"code"_s, booking.code},
                      {u"status"_s, toWord(booking.status)},
                      {u"location_id"_s, booking.locationId.toString()},
                      {u"resource_id"_s, booking.resourceId.toString()},
                      {u"starts_at"_s, booking.startsAt.toString()},
                      {u"ends_at"_s, booking.endsAt.toString()}};
    if (booking.requesterId) facts.insert(u"requester_id"_s, booking.requesterId->toString());
    return facts;
}

QJsonObject BookingRules::movedFacts(const Booking& before, const Booking& after) {
    QJsonObject moved = facts(after);
    moved.insert(u"moved_from"_s, QJsonObject{{u"resource_id"_s, before.resourceId.toString()},
                                              {u"starts_at"_s, before.startsAt.toString()},
                                              {u"ends_at"_s, before.endsAt.toString()}});
    return moved;
}

QJsonObject BookingRules::conflictFacts(const Actor& actor, const Booking& booking) {
    QJsonObject facts{{u"starts_at"_s, booking.startsAt.toString()}, {u"ends_at"_s, booking.endsAt.toString()}};
    if (!Permissions::may(actor, Action::Read, booking)) return facts;
    facts.insert(u"id"_s, booking.id.toString());
    facts.insert(u"code"_s, booking.code);
    facts.insert(u"plate"_s, booking.plate);
    return facts;
}

Sentence BookingRules::nameFor(const Actor& actor, const Booking& booking) {
    if (!Permissions::may(actor, Action::Read, booking)) return {QT_TRANSLATE_NOOP("rules", "another booking")};
    return {QT_TRANSLATE_NOOP("rules", "booking %1"), booking.code};
}

} // namespace autospace
