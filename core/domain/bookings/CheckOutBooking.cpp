// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingPolicy.h"
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/billing/ParkingPrice.h"
#include "core/domain/command/Arguments.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::optional<Rejection> refuse(const Context&, const Booking& booking, const View&) {
    return BookingStates::refuse(booking, BookingStatus::Completed);
}

// Whoever stays longer than the grace pays for the whole stay; leaving early changes nothing.
void chargeOverstay(const View& view, Booking& booking, const BookingPlace& place) {
    if (*booking.checkedOutAt <= booking.endsAt.plusMinutes(bookingPolicy::overstayGraceMinutes)) return;
    const PriceQuote quote =
        ParkingPrice::withOverstay({booking.price, booking.priceSteps}, BookingRules::timeOf(booking), *booking.checkedOutAt,
                                   Tariff::of(view, *place.garage), place.slot->spaceType);
    booking.price = quote.total;
    booking.priceSteps = quote.steps;
}

Outcome decide(const Context& context, const NoArguments&, const Id& target, const View& view) {
    auto booking = std::make_shared<Booking>(*view.get<Booking>(target));
    const auto place = BookingRules::place(view, context.actor, booking->resourceId);
    if (!place) return std::unexpected(place.error());
    booking->status = BookingStatus::Completed;
    booking->checkedOutAt = std::max(context.happenedAt(), booking->checkedInAt.value_or(booking->startsAt));
    chargeOverstay(view, *booking, *place);
    Changes changes;
    changes.result = booking->id;
    changes.emitEvent(u"booking.checked_out"_s, booking->id, BookingRules::facts(*booking));
    changes.put(std::move(booking));
    return changes;
}

} // namespace

const CommandType& bookings::checkOut() {
    static const CommandType type(
        {u"bookings.check_out"_s, QT_TRANSLATE_NOOP("commands", "Check out"),
         "Lets a car out and frees the slot. More than ten minutes over the booked time are charged."},
        {Booking::staticType(), Target::Record, u"check-out"_s, Action::Operate}, Offline::Optimistic, "",
        &makeStruct<NoArguments>, {}, rule(&decide), stateRule(&refuse));
    return type;
}

} // namespace autospace
