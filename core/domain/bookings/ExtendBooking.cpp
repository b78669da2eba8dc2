// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/command/Arguments.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

class Extend final : public Arguments {
public:
    Instant endsAt;
};

std::optional<Rejection> refuseState(const Context& context, const Booking& booking, const View&) {
    if (BookingStates::occupies(booking.status) && !BookingStates::hasLapsed(booking, context.now)) return std::nullopt;
    return Rejection::conflict(
        u"wrong_state"_s,
        {QT_TRANSLATE_NOOP("rules", "Booking %1 is over (%2); its time cannot be changed. Make a new booking."),
         booking.code, booking.status},
        {{u"status"_s, toWord(booking.status)}});
}

FieldErrors refuseEnd(const Context& context, const BookingPlace& place, const Booking& before, const Booking& after) {
    if (after.endsAt == before.endsAt)
        return {{u"/ends_at"_s,
                 u"nothing_to_change"_s,
                 {QT_TRANSLATE_NOOP("rules", "The booking already ends then. Choose another time.")}}};
    if (after.endsAt < BookingRules::saidAt(context, before))
        return {{u"/ends_at"_s,
                 u"in_the_past"_s,
                 {QT_TRANSLATE_NOOP(
                      "rules", "The new end, %1, has already passed. Choose a later one, or check the booking out."),
                  place.local(after.endsAt)}}};
    return BookingRules::endErrors(place, BookingRules::timeOf(after));
}

// The refusal names how far the booking can go.
Rejection withLatestEnd(Rejection rejection, const Booking& before, const BookingPlace& place) {
    const auto latest = Instant::parse(rejection.meta[u"latest_end"_s].toString());
    if (latest && *latest > before.endsAt)
        rejection.detail += {QT_TRANSLATE_NOOP("rules", "The latest possible end is %1."), place.local(*latest)};
    else if (latest)
        rejection.detail += {QT_TRANSLATE_NOOP("rules", "The booking cannot be extended at all.")};
    return rejection;
}

Outcome decide(const Context& context, const Extend& arguments, const Id& target, const View& view) {
    const auto before = view.get<Booking>(target);
    const auto place = BookingRules::place(view, context.actor, before->resourceId);
    if (!place) return std::unexpected(place.error());
    auto booking = std::make_shared<Booking>(*before);
    booking->endsAt = arguments.endsAt;
    if (const auto errors = refuseEnd(context, *place, *before, *booking); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    Changes changes;
    const bool longer = booking->endsAt > before->endsAt;
    // Giving time back needs nothing to be free, not even a slot that is still in use.
    if (auto refused = longer ? BookingRules::occupy(context, view, *place, *booking, changes) : std::nullopt)
        return std::unexpected(withLatestEnd(*refused, *before, *place));
    BookingRules::setPrice(view, *booking, *place);
    changes.result = booking->id;
    QJsonObject facts = BookingRules::facts(*booking);
    facts.insert(u"ended_at"_s, before->endsAt.toString());
    changes.emitEvent(longer ? u"booking.extended"_s : u"booking.shortened"_s, booking->id, facts);
    changes.put(std::move(booking));
    return changes;
}

} // namespace

const CommandType& bookings::extend() {
    static const CommandType type({u"bookings.extend"_s, QT_TRANSLATE_NOOP("commands", "Extend or shorten"),
                                   "Gives the booking another end, later or earlier. Refused with the latest possible "
                                   "end when the slot is taken."},
                                  {Booking::staticType(), Target::Record, u"extend"_s, Action::Update},
                                  Offline::Optimistic, "", &makeStruct<Extend>,
                                  {fieldOf<&Extend::endsAt>("ends_at", QT_TRANSLATE_NOOP("fields", "Until"))},
                                  rule(&decide), stateRule(&refuseState));
    return type;
}

} // namespace autospace
