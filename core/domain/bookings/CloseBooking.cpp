// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which a booking ends without a car: cancelled, not used, run out.
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingPolicy.h"
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/command/Arguments.h"
#include "core/domain/places/WallClock.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

class Cancel final : public Arguments {
public:
    QString reason;
};

Changes closed(const Booking& before, BookingStatus status, const QString& event, const QString& reason = {}) {
    auto booking = std::make_shared<Booking>(before);
    booking->status = status;
    if (!reason.isEmpty()) booking->closeReason = reason;
    QJsonObject facts = BookingRules::facts(*booking);
    if (!reason.isEmpty()) facts.insert(u"reason"_s, reason);
    Changes changes;
    changes.result = booking->id;
    changes.emitEvent(event, booking->id, facts);
    changes.put(std::move(booking));
    return changes;
}

std::optional<Rejection> refuseCancel(const Context&, const Booking& booking, const View&) {
    return BookingStates::refuse(booking, BookingStatus::Cancelled);
}

Outcome cancel(const Context&, const Cancel& arguments, const Id& target, const View& view) {
    const QString reason = arguments.reason.trimmed();
    if (reason.isEmpty())
        return std::unexpected(Rejection::invalid(
            u"reason_required"_s, {QT_TRANSLATE_NOOP("rules", "Say why the booking is cancelled.")}, u"/reason"_s));
    return closed(*view.get<Booking>(target), BookingStatus::Cancelled, u"booking.cancelled"_s, reason);
}

std::optional<Rejection> refuseNoShow(const Context& context, const Booking& booking, const View& view) {
    if (auto refused = BookingStates::refuse(booking, BookingStatus::NoShow)) return refused;
    const Instant due = std::min(booking.startsAt.plusMinutes(bookingPolicy::noShowAfterMinutes), booking.endsAt);
    if (context.happenedAt() >= due) return std::nullopt;
    const auto garage = view.get<Location>(booking.locationId);
    const QTimeZone zone = WallClock::zone(garage ? garage->timeZone : QString());
    return Rejection::conflict(
        u"too_early"_s,
        {QT_TRANSLATE_NOOP("rules", "Booking %1 can still be used until %2. Wait until then, or cancel it."),
         booking.code, LocalTime(due, zone)},
        {{u"earliest"_s, due.toString()}});
}

Outcome noShow(const Context&, const NoArguments&, const Id& target, const View& view) {
    return closed(*view.get<Booking>(target), BookingStatus::NoShow, u"booking.no_show"_s);
}

std::optional<Rejection> refuseExpire(const Context& context, const Booking& booking, const View&) {
    if (auto refused = BookingStates::refuse(booking, BookingStatus::Expired)) return refused;
    if (BookingStates::hasLapsed(booking, context.now)) return std::nullopt;
    return Rejection::conflict(
        u"too_early"_s, {QT_TRANSLATE_NOOP("rules", "The hold of booking %1 has not run out yet."), booking.code},
        {{u"earliest"_s, booking.holdExpiresAt.value_or(booking.endsAt).toString()}});
}

Outcome expire(const Context&, const NoArguments&, const Id& target, const View& view) {
    Changes changes;
    changes.result = target;
    BookingRules::expire(*view.get<Booking>(target), changes);
    return changes;
}

} // namespace

const CommandType& bookings::cancel() {
    static const CommandType type(
        {u"bookings.cancel"_s, QT_TRANSLATE_NOOP("commands", "Cancel booking"),
         "Cancels a booking that has not been used, with a reason, and frees the slot."},
        {Booking::staticType(), Target::Record, u"cancel"_s, Action::Update}, Offline::Optimistic, "",
        &makeStruct<Cancel>, {fieldOf<&Cancel::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason")).length(1, 500).multiline()},
        rule(&autospace::cancel), stateRule(&refuseCancel));
    return type;
}

const CommandType& bookings::noShow() {
    static const CommandType type(
        {u"bookings.no_show"_s, QT_TRANSLATE_NOOP("commands", "No-show"),
         "Closes a confirmed booking that nobody came for, half an hour after its start at the soonest."},
        {Booking::staticType(), Target::Record, u"no-show"_s, Action::Operate}, Offline::Optimistic, "",
        &makeStruct<NoArguments>, {}, rule(&autospace::noShow), stateRule(&refuseNoShow));
    return type;
}

const CommandType& bookings::expire() {
    static const CommandType type(
        {u"bookings.expire"_s, QT_TRANSLATE_NOOP("commands", "Let the hold run out"),
         "Frees the slot of a hold whose time has run out. Done by the core itself."},
        {Booking::staticType(), Target::Record, u"expire"_s}, Offline::Refuse,
        QT_TRANSLATE_NOOP("commands", "Holds are ended by the core when their time has run out."),
        &makeStruct<NoArguments>, {}, rule(&autospace::expire), stateRule(&refuseExpire));
    return type;
}

} // namespace autospace
