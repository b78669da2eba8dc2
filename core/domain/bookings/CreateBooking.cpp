// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCodes.h"
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingPolicy.h"
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/command/Patch.h"
#include "core/domain/people/EmailAddress.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/places/Plate.h"
#include "core/domain/places/WallClock.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// The booking as it is wished for, and whether it is to be held for a payment first.
class BookingWish final : public Booking {
public:
    std::optional<int> holdMinutes;
};

bool isDesk(const Actor& actor, const Booking& booking) { return Permissions::may(actor, Action::Operate, booking); }

// The wish with everything in place that needs no look at other bookings.
std::shared_ptr<Booking> drafted(const Context& context, const Call& call, const BookingPlace& place) {
    auto booking = std::make_shared<Booking>(static_cast<const BookingWish&>(call.arguments));
    booking->orgId = context.actor.orgId;
    booking->kind = BookingKind::Parking;
    booking->locationId = place.garage->id;
    booking->plate = Plate::normal(booking->plate);
    if (booking->customerEmail) booking->customerEmail = EmailAddress::normal(*booking->customerEmail);
    const bool desk = isDesk(context.actor, *booking);
    if (!desk && !booking->requesterId) booking->requesterId = context.actor.userId;
    if (!call.given.contains("source"_L1)) booking->source = desk ? BookingSource::WalkIn : BookingSource::App;
    if (!call.given.contains("starts_at"_L1)) booking->startsAt = BookingRules::saidAt(context, *booking);
    return booking;
}

std::optional<Rejection> refuseGarage(const Context& context, const BookingPlace& place, const Booking& booking) {
    // A garage that the person knows nothing of keeps its name.
    if (place.garage->status != LocationStatus::Verified &&
        !Permissions::may(context.actor, Action::Read, *place.garage))
        return Rejection::notFound(Space::staticType());
    if (!Permissions::may(context.actor, Action::Create, booking))
        return Rejection::forbidden(
            {QT_TRANSLATE_NOOP("rules", "You cannot book in %1 for this person. Book for yourself, or ask the garage."),
             place.garage->name});
    if (place.garage->status != LocationStatus::Verified && !isDesk(context.actor, booking))
        return Rejection::conflict(
            u"garage_not_open"_s,
            {QT_TRANSLATE_NOOP("rules", "%1 is not open for bookings yet. Choose another garage."), place.garage->name},
            {{u"status"_s, toWord(place.garage->status)}});
    return std::nullopt;
}

FieldErrors refuseFields(const Context& context, const BookingPlace& place, const Booking& booking) {
    const Instant saidAt = BookingRules::saidAt(context, booking);
    const Interval time = BookingRules::timeOf(booking);
    const QString email = booking.customerEmail.value_or(QString());
    const auto wrongEmail = email.isEmpty() ? std::nullopt : EmailAddress::error(email, u"/customer_email"_s);
    return (wrongEmail ? FieldErrors{*wrongEmail} : FieldErrors()) + BookingRules::startErrors(place, time, saidAt.plusMinutes(-bookingPolicy::pastGraceMinutes)) +
           BookingRules::endErrors(place, time) +
           DimensionFit::errors(DimensionFit::misfits(BookingRules::vehicleOf(booking), *place.slot, *place.garage),
                                *place.slot);
}

// Whoever cannot confirm gets a hold, which the payment or the desk turns into a booking.
void setState(const Context& context, const std::optional<int>& holdMinutes, Booking& booking) {
    const bool held = holdMinutes || !isDesk(context.actor, booking);
    booking.status = held ? BookingStatus::Held : BookingStatus::Confirmed;
    if (held)
        booking.holdExpiresAt = context.now.plusMinutes(holdMinutes.value_or(bookingPolicy::usualHoldMinutes));
    else
        booking.confirmedAt = context.happenedAt();
}

Outcome decide(const Context& context, const Call& call, const View& view) {
    const auto& wish = static_cast<const BookingWish&>(call.arguments);
    const auto place = BookingRules::place(view, context.actor, wish.resourceId);
    if (!place) return std::unexpected(place.error());
    const auto booking = drafted(context, call, *place);
    if (auto refused = refuseGarage(context, *place, *booking)) return std::unexpected(*refused);
    if (const auto errors = refuseFields(context, *place, *booking); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    Changes changes;
    if (auto refused = BookingRules::occupy(context, view, *place, *booking, changes)) return std::unexpected(*refused);
    const auto passcode = BookingCodes::passcode(view, context.ids, place->garage->id);
    if (!passcode)
        return std::unexpected(Rejection::conflict(
            u"no_free_passcode"_s,
            {QT_TRANSLATE_NOOP("rules", "The garage has no free passcode left. Close bookings that are over.")}));
    booking->id = context.ids.next();
    booking->passcode = *passcode;
    booking->code = BookingCodes::code(view, context.ids, context.actor.orgId);
    BookingRules::setPrice(view, *booking, *place);
    setState(context, wish.holdMinutes, *booking);
    changes.result = booking->id;
    changes.emitEvent(booking->status == BookingStatus::Held ? u"booking.held"_s : u"booking.confirmed"_s, booking->id,
                      BookingRules::facts(*booking));
    changes.put(booking);
    return changes;
}

QList<Field> arguments() {
    QList<Field> fields = argumentsFrom(Booking::staticType(),
                                        {"resource_id", "starts_at", "ends_at", "source", "requester_id",
                                         "customer_name", "customer_phone", "customer_email", "plate",
                                         "vehicle_height_cm", "vehicle_length_cm", "vehicle_width_cm", "note"},
                                        {"resource_id", "ends_at"});
    fields << fieldOf<&BookingWish::holdMinutes>("hold_minutes", QT_TRANSLATE_NOOP("fields", "Hold for"))
                  .between(bookingPolicy::shortestHoldMinutes, bookingPolicy::longestHoldMinutes)
                  .in("min")
                  .hint(QT_TRANSLATE_NOOP("fields", "Keeps the slot while the payment runs; without it the booking is "
                                                    "confirmed at once."));
    return fields;
}

} // namespace

const CommandType& bookings::create() {
    static const CommandType type(
        {u"bookings.create"_s, QT_TRANSLATE_NOOP("commands", "New booking"),
         "Books a slot for a time: confirmed at once, or held for some minutes while a payment runs."},
        {Booking::staticType(), Target::Collection, {}, Action::Create}, Offline::Optimistic, "",
        &makeStruct<BookingWish>, arguments(), &decide);
    return type;
}

} // namespace autospace
