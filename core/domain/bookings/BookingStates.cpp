// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingStates.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Word spoken(BookingStatus status) { return {toWord(status).replace(u'_', u' ')}; }

} // namespace

QList<BookingStatus> BookingStates::next(BookingKind kind, BookingStatus from) {
    if (kind != BookingKind::Parking) return {};
    switch (from) {
    case BookingStatus::Held: return {BookingStatus::Confirmed, BookingStatus::Expired, BookingStatus::Cancelled};
    case BookingStatus::Confirmed: return {BookingStatus::CheckedIn, BookingStatus::Cancelled, BookingStatus::NoShow};
    case BookingStatus::CheckedIn: return {BookingStatus::Completed};
    default: return {};
    }
}

bool BookingStates::leadsTo(BookingKind kind, BookingStatus from, BookingStatus to) {
    return next(kind, from).contains(to);
}

bool BookingStates::occupies(BookingStatus status) {
    switch (status) {
    case BookingStatus::Held:
    case BookingStatus::PendingManager:
    case BookingStatus::PendingHr:
    case BookingStatus::Approved:
    case BookingStatus::Confirmed:
    case BookingStatus::CheckedIn:
    case BookingStatus::CheckedOut: return true;
    case BookingStatus::Draft:
    case BookingStatus::Completed:
    case BookingStatus::Expired:
    case BookingStatus::Cancelled:
    case BookingStatus::Rejected:
    case BookingStatus::NoShow: return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

QList<Value> BookingStates::occupying() {
    QList<Value> values;
    for (size_t i = 0; i < EnumWords<BookingStatus>::words.size(); ++i)
        if (occupies(static_cast<BookingStatus>(i))) values << Value(toWord(static_cast<BookingStatus>(i)));
    return values;
}

bool BookingStates::hasLapsed(const Booking& booking, Instant now) {
    return booking.status == BookingStatus::Held && booking.holdExpiresAt && *booking.holdExpiresAt <= now;
}

std::optional<Rejection> BookingStates::refuse(const Booking& booking, BookingStatus to) {
    if (leadsTo(booking.kind, booking.status, to)) return std::nullopt;
    QList<Word> possible;
    for (const BookingStatus status : next(booking.kind, booking.status))
        possible << spoken(status);
    const Sentence rest = possible.isEmpty()
                              ? Sentence(QT_TRANSLATE_NOOP("rules", "That is final."))
                              : Sentence(QT_TRANSLATE_NOOP("rules", "From there it can only become: %1."), possible);
    return Rejection::conflict(u"wrong_state"_s,
                               {QT_TRANSLATE_NOOP("rules", "Booking %1 is %2 and cannot become %3. %4"), booking.code,
                                spoken(booking.status), spoken(to), rest},
                               {{u"status"_s, toWord(booking.status)}, {u"wanted"_s, toWord(to)}});
}

} // namespace autospace
