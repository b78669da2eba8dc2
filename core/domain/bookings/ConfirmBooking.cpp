// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/command/Arguments.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::optional<Rejection> refuse(const Context& context, const Booking& booking, const View&) {
    if (auto refused = BookingStates::refuse(booking, BookingStatus::Confirmed)) return refused;
    if (!BookingStates::hasLapsed(booking, context.now)) return std::nullopt;
    return Rejection::conflict(
        u"hold_expired"_s,
        {QT_TRANSLATE_NOOP("rules",
                           "The hold of booking %1 has run out, and the slot is free for others. Make a new booking."),
         booking.code},
        {{u"hold_expires_at"_s, booking.holdExpiresAt->toString()}});
}

Outcome decide(const Context& context, const NoArguments&, const Id& target, const View& view) {
    auto booking = std::make_shared<Booking>(*view.get<Booking>(target));
    booking->status = BookingStatus::Confirmed;
    booking->confirmedAt = context.happenedAt();
    booking->holdExpiresAt.reset();
    Changes changes;
    changes.result = booking->id;
    changes.emitEvent(u"booking.confirmed"_s, booking->id, BookingRules::facts(*booking));
    changes.put(std::move(booking));
    return changes;
}

} // namespace

const CommandType& bookings::confirm() {
    static const CommandType type(
        {u"bookings.confirm"_s, QT_TRANSLATE_NOOP("commands", "Confirm"), "Turns a hold into a confirmed booking."},
        {Booking::staticType(), Target::Record, u"confirm"_s, Action::Operate}, Offline::Optimistic, "",
        &makeStruct<NoArguments>, {}, rule(&decide), stateRule(&refuse));
    return type;
}

} // namespace autospace
