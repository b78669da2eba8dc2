// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingPolicy.h"
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/command/Arguments.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

class Move final : public Arguments {
public:
    std::optional<Id> resourceId;
    std::optional<Instant> startsAt;
    std::optional<Instant> endsAt;
};

std::optional<Rejection> refuseState(const Context& context, const Booking& booking, const View&) {
    if (BookingStates::occupies(booking.status) && !BookingStates::hasLapsed(booking, context.now)) return std::nullopt;
    return Rejection::conflict(
        u"wrong_state"_s,
        {QT_TRANSLATE_NOOP("rules", "Booking %1 is over (%2) and cannot be moved. Make a new booking."), booking.code,
         booking.status},
        {{u"status"_s, toWord(booking.status)}});
}

// A start without an end keeps the length.
std::shared_ptr<Booking> moved(const Booking& before, const Move& arguments) {
    auto booking = std::make_shared<Booking>(before);
    if (arguments.resourceId) booking->resourceId = *arguments.resourceId;
    if (arguments.startsAt) booking->startsAt = *arguments.startsAt;
    if (arguments.startsAt) booking->endsAt = booking->startsAt.plusMs(before.endsAt - before.startsAt);
    if (arguments.endsAt) booking->endsAt = *arguments.endsAt;
    return booking;
}

std::optional<Rejection> refuseTarget(const Booking& before, const Booking& after, const BookingPlace& place) {
    if (after.resourceId == before.resourceId && BookingRules::timeOf(after) == BookingRules::timeOf(before))
        return Rejection::invalid(
            u"nothing_to_change"_s,
            {QT_TRANSLATE_NOOP("rules", "The booking already stands there at that time. Give another slot or time.")});
    if (place.garage->id != before.locationId)
        return Rejection::invalid(
            u"other_garage"_s,
            {QT_TRANSLATE_NOOP("rules",
                               "Slot %1 belongs to %2. A booking moves within its garage; cancel it and book anew."),
             place.slot->code, place.garage->name},
            u"/resource_id"_s);
    if (before.status == BookingStatus::CheckedIn && after.startsAt != before.startsAt)
        return Rejection::invalid(
            u"already_begun"_s,
            {QT_TRANSLATE_NOOP("rules",
                               "The car of booking %1 is in the garage; its start cannot be changed any more."),
             before.code},
            u"/starts_at"_s);
    return std::nullopt;
}

FieldErrors refuseFields(const Context& context, const Booking& before, const Booking& after,
                         const BookingPlace& place) {
    const Interval time = BookingRules::timeOf(after);
    FieldErrors errors;
    if (after.startsAt != before.startsAt)
        errors += BookingRules::startErrors(
            place, time, BookingRules::saidAt(context, before).plusMinutes(-bookingPolicy::pastGraceMinutes));
    if (after.endsAt != before.endsAt) {
        errors += BookingRules::endErrors(place, time);
        if (errors.isEmpty() && after.endsAt < BookingRules::saidAt(context, before))
            errors << FieldError{
                u"/ends_at"_s, u"in_the_past"_s, {QT_TRANSLATE_NOOP("rules", "The new end has already passed.")}};
    }
    if (after.resourceId != before.resourceId)
        errors += DimensionFit::errors(
            DimensionFit::misfits(BookingRules::vehicleOf(after), *place.slot, *place.garage), *place.slot);
    return errors;
}

Outcome decide(const Context& context, const Move& arguments, const Id& target, const View& view) {
    const auto before = view.get<Booking>(target);
    const auto booking = moved(*before, arguments);
    const auto place = BookingRules::place(view, context.actor, booking->resourceId);
    if (!place) return std::unexpected(place.error());
    if (auto refused = refuseTarget(*before, *booking, *place)) return std::unexpected(*refused);
    if (const auto errors = refuseFields(context, *before, *booking, *place); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    Changes changes;
    if (auto refused = BookingRules::occupy(context, view, *place, *booking, changes)) return std::unexpected(*refused);
    if (BookingRules::timeOf(*booking) != BookingRules::timeOf(*before)) BookingRules::setPrice(view, *booking, *place);
    changes.result = booking->id;
    changes.emitEvent(u"booking.moved"_s, booking->id, BookingRules::movedFacts(*before, *booking));
    changes.put(booking);
    return changes;
}

QList<Field> arguments() {
    return {fieldOf<&Move::resourceId>("resource_id", QT_TRANSLATE_NOOP("fields", "Slot")).refersTo("spaces"),
            fieldOf<&Move::startsAt>("starts_at", QT_TRANSLATE_NOOP("fields", "From")),
            fieldOf<&Move::endsAt>("ends_at", QT_TRANSLATE_NOOP("fields", "Until"))};
}

} // namespace

const CommandType& bookings::move() {
    static const CommandType type({u"bookings.move"_s, QT_TRANSLATE_NOOP("commands", "Move"),
                                   "Moves the booking to another slot of the garage, another time, or both. Refused "
                                   "with what it collides with and "
                                   "what is free."},
                                  {Booking::staticType(), Target::Record, u"move"_s, Action::Update},
                                  Offline::Optimistic, "", &makeStruct<Move>, arguments(), rule(&decide),
                                  stateRule(&refuseState));
    return type;
}

} // namespace autospace
