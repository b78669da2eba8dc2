// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingPolicy.h"
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/command/Arguments.h"
#include "core/domain/places/Plate.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// How the person at the gate shows that the booking is theirs: exactly one of the three.
class CheckIn final : public Arguments {
public:
    std::optional<QString> passcode;
    std::optional<QString> plate;
    std::optional<bool> byHand;
    std::optional<QString> reason;
};

std::optional<Rejection> refuseWay(const CheckIn& arguments) {
    const bool byHand = arguments.byHand.value_or(false);
    if (int(arguments.passcode.has_value()) + int(arguments.plate.has_value()) + int(byHand) != 1)
        return Rejection::invalid(
            u"one_way_needed"_s,
            {QT_TRANSLATE_NOOP(
                "rules", "Give exactly one of passcode, plate, or by_hand with a reason, to say how the booking was "
                         "recognized.")});
    if (byHand && arguments.reason.value_or(QString()).trimmed().isEmpty())
        return Rejection::invalid(u"reason_required"_s,
                                  {QT_TRANSLATE_NOOP("rules", "Say why the car is let in without passcode and plate.")},
                                  u"/reason"_s);
    return std::nullopt;
}

std::optional<Rejection> refuseState(const Context&, const Booking& booking, const View&) {
    if (booking.status != BookingStatus::Held) return BookingStates::refuse(booking, BookingStatus::CheckedIn);
    return Rejection::conflict(
        u"not_confirmed"_s,
        {QT_TRANSLATE_NOOP("rules", "Booking %1 is only held. Confirm it first, then check it in."), booking.code},
        {{u"status"_s, toWord(booking.status)}});
}

// Not an hour before the booked time, not after it, and not while somebody else still stands there.
std::optional<Rejection> refuseTime(const Context& context, const Booking& booking, const BookingPlace& place,
                                    const View& view) {
    const Instant at = context.happenedAt();
    const Instant earliest = booking.startsAt.plusMinutes(-bookingPolicy::earlyCheckInMinutes);
    if (at < earliest)
        return Rejection::conflict(
            u"too_early"_s,
            {QT_TRANSLATE_NOOP("rules",
                               "Booking %1 begins at %2; check-in opens at %3. Move the booking to let it in now."),
             booking.code, place.local(booking.startsAt), place.local(earliest)},
            {{u"earliest"_s, earliest.toString()}});
    if (at >= booking.endsAt)
        return Rejection::conflict(u"too_late"_s,
                                   {QT_TRANSLATE_NOOP("rules", "Booking %1 ended at %2. Make a new booking."),
                                    booking.code, place.local(booking.endsAt)},
                                   {{u"ended_at"_s, booking.endsAt.toString()}});
    const Interval before{at, booking.startsAt};
    const Clash clash =
        at < booking.startsAt ? Clash::find(view, booking.resourceId, before, context.now, booking.id) : Clash();
    if (clash.bookings.isEmpty()) return std::nullopt;
    const Booking& other = *clash.bookings.front();
    return Rejection::conflict(
        u"slot_still_taken"_s,
        {QT_TRANSLATE_NOOP("rules", "Slot %1 is taken until %2 by %3. Wait until then, or move one of the two."),
         place.slot->code, place.local(other.endsAt), BookingRules::nameFor(context.actor, other)},
        {{u"conflicts_with"_s, BookingRules::conflictFacts(context.actor, other)}});
}

std::optional<Rejection> refuseLocked(const Context& context, const Booking& booking, const BookingPlace& place) {
    if (!booking.lockedUntil || *booking.lockedUntil <= context.now) return std::nullopt;
    return Rejection::conflict(
        u"booking_locked"_s,
        {QT_TRANSLATE_NOOP("rules",
                           "Booking %1 is locked until %2 after too many wrong passcodes. Wait, or check it in by hand "
                           "with a reason."),
         booking.code, place.local(*booking.lockedUntil)},
        {{u"locked_until"_s, booking.lockedUntil->toString()}});
}

// Counts the wrong passcode; the last allowed one locks the booking.
Changes wrongPasscode(const Context& context, const Booking& before) {
    auto booking = std::make_shared<Booking>(before);
    ++booking->failedCodes;
    const int left = bookingPolicy::wrongPasscodesAllowed - booking->failedCodes;
    Changes changes;
    changes.result = booking->id;
    changes.refusal =
        Rejection::conflict(u"wrong_passcode"_s,
                            {QT_TRANSLATE_NOOP("rules", "This is not the passcode of booking %1. Tries left: %2."),
                             booking->code, std::max(left, 0)},
                            {{u"tries_left"_s, std::max(left, 0)}});
    if (left <= 0) {
        booking->lockedUntil = context.now.plusMinutes(bookingPolicy::lockMinutes);
        booking->failedCodes = 0;
        changes.refusal->meta.insert(u"locked_until"_s, booking->lockedUntil->toString());
        changes.refusal->detail +=
            {QT_TRANSLATE_NOOP("rules", "The booking is locked for %1 minutes."), bookingPolicy::lockMinutes};
        changes.emitEvent(u"booking.locked"_s, booking->id, BookingRules::facts(*booking));
    }
    changes.put(std::move(booking));
    return changes;
}

Changes checkedIn(const Context& context, const Booking& before, const CheckIn& arguments) {
    auto booking = std::make_shared<Booking>(before);
    booking->status = BookingStatus::CheckedIn;
    booking->checkedInAt = context.happenedAt();
    booking->failedCodes = 0;
    booking->lockedUntil.reset();
    QJsonObject facts = BookingRules::facts(*booking);
    facts.insert(u"by"_s, arguments.passcode ? u"passcode"_s : arguments.plate ? u"plate"_s : u"hand"_s);
    if (arguments.reason) facts.insert(u"reason"_s, *arguments.reason);
    Changes changes;
    changes.result = booking->id;
    changes.emitEvent(u"booking.checked_in"_s, booking->id, facts);
    changes.put(std::move(booking));
    return changes;
}

Outcome decide(const Context& context, const CheckIn& arguments, const Id& target, const View& view) {
    if (auto refused = refuseWay(arguments)) return std::unexpected(*refused);
    const auto booking = view.get<Booking>(target);
    const auto place = BookingRules::place(view, context.actor, booking->resourceId);
    if (!place) return std::unexpected(place.error());
    const bool byHand = arguments.byHand.value_or(false);
    if (auto refused = byHand ? std::nullopt : refuseLocked(context, *booking, *place))
        return std::unexpected(*refused);
    if (arguments.passcode && *arguments.passcode != booking->passcode) return wrongPasscode(context, *booking);
    if (arguments.plate && !Plate::same(*arguments.plate, booking->plate))
        return std::unexpected(Rejection::conflict(
            u"wrong_plate"_s,
            {QT_TRANSLATE_NOOP("rules",
                               "Booking %1 has another plate than %2. Check the plate, or ask for the passcode."),
             booking->code, Plate::normal(*arguments.plate)}));
    if (auto refused = refuseTime(context, *booking, *place, view)) return std::unexpected(*refused);
    return checkedIn(context, *booking, arguments);
}

QList<Field> arguments() {
    return {fieldOf<&CheckIn::passcode>("passcode", QT_TRANSLATE_NOOP("fields", "Passcode"))
                .length(6, 6)
                .matching("[0-9]{6}"),
            fieldOf<&CheckIn::plate>("plate", QT_TRANSLATE_NOOP("fields", "Plate")).length(1, 16),
            fieldOf<&CheckIn::byHand>("by_hand", QT_TRANSLATE_NOOP("fields", "Recognized by hand")),
            fieldOf<&CheckIn::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason")).length(0, 500).multiline()};
}

} // namespace

const CommandType& bookings::checkIn() {
    static const CommandType type(
        {u"bookings.check_in"_s, QT_TRANSLATE_NOOP("commands", "Check in"),
         "Lets a car in by passcode, by plate, or by hand with a reason. A wrong passcode is refused and counts; the "
         "fifth locks the booking for a quarter of an hour."},
        {Booking::staticType(), Target::Record, u"check-in"_s, Action::Operate}, Offline::Optimistic, "",
        &makeStruct<CheckIn>, arguments(), rule(&decide), stateRule(&refuseState));
    return type;
}

} // namespace autospace
