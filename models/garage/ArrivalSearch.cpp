// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/ArrivalSearch.h"

#include "core/domain/bookings/BookingStates.h"

#include <QUrl>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Shorter beginnings mean half the garage.
constexpr qsizetype shortestPart = 2;

QString bare(const QString& text) {
    QString letters;
    for (QChar c : text.toUpper())
        if (c.isLetterOrNumber()) letters += c;
    return letters;
}

QList<std::shared_ptr<const Booking>> openBookings(const View& view, const Id& orgId, const Id& garageId, Instant now) {
    Query query = Query().where(u"org_id"_s, Value(orgId)).where(u"kind"_s, Value(toWord(BookingKind::Parking)));
    query.where(Filter{u"status"_s,
                       Op::In,
                       {Value(toWord(BookingStatus::Held)), Value(toWord(BookingStatus::Confirmed)),
                        Value(toWord(BookingStatus::CheckedIn))}});
    query.where(u"starts_at"_s, Op::Less, Value(now.plusMinutes(24 * 60))).orderBy(u"starts_at"_s);
    if (!garageId.isNull()) query.where(u"location_id"_s, Value(garageId));
    auto bookings = view.list<Booking>(query);
    // A booking that was never used and is over does not let anybody in; who is in house may always leave.
    bookings.removeIf([&](const auto& booking) {
        return BookingStates::hasLapsed(*booking, now) ||
               (booking->status != BookingStatus::CheckedIn && booking->endsAt <= now);
    });
    return bookings;
}

std::optional<Id> linkedId(const QString& typed) {
    const QUrl url(typed);
    if (url.scheme() != u"app"_s || url.host() != u"booking"_s) return std::nullopt;
    return Id::parse(url.path().mid(1));
}

} // namespace

bool ArrivalSearch::isPasscode(const QString& typed) {
    const QString digits = QString(typed).remove(u' ');
    return digits.size() == 6 && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

ArrivalSearch ArrivalSearch::look(const View& view, const Id& orgId, const Id& garageId, const QString& typed,
                                  Instant now) {
    ArrivalSearch found;
    const QString part = bare(typed);
    const auto link = linkedId(typed.trimmed());
    if (part.size() < shortestPart) return found;
    const bool passcode = isPasscode(typed);
    bool whole = false;
    for (const auto& booking : openBookings(view, orgId, garageId, now)) {
        const QString plate = bare(booking->plate);
        By by = By::Nothing;
        if (link)
            by = booking->id == *link ? By::Link : By::Nothing;
        else if (passcode && booking->passcode == part)
            by = By::Passcode;
        else if (booking->code.startsWith(part))
            by = By::Code;
        else if (plate.startsWith(part))
            by = By::Plate;
        if (by == By::Nothing) continue;
        // A passcode that fits is meant, even where it is the beginning of a plate as well.
        if (by == By::Passcode) return {By::Passcode, {booking}, true};
        if (found.matches.isEmpty()) found.by = by;
        found.matches << booking;
        whole = whole || by == By::Link || booking->code == part || plate == part;
    }
    found.exact = whole && found.matches.size() == 1;
    return found;
}

} // namespace autospace
