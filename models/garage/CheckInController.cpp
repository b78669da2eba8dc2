// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/CheckInController.h"

#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "models/commands/RejectionTexts.h"
#include "models/text/EnumTexts.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostMatches = 5;
}

CheckInController::CheckInController(QObject* parent) : QObject(parent) {}

void CheckInController::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::openChanged, this, &CheckInController::clear);
    Q_EMIT clientChanged();
    clear();
}

void CheckInController::setGarageId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_garageId) return;
    m_garageId = parsed;
    Q_EMIT garageIdChanged();
    search();
}

void CheckInController::setInput(const QString& input) {
    if (input == m_input) return;
    m_input = input;
    Q_EMIT inputChanged();
    search();
}

void CheckInController::clear() {
    ++m_asked;
    m_found = {};
    m_matches.clear();
    if (!m_input.isEmpty()) {
        m_input.clear();
        Q_EMIT inputChanged();
    }
    say(Empty, {});
}

void CheckInController::say(State state, const QString& message, const QString& detail) {
    m_state = state;
    m_message = message;
    m_detail = detail == message ? QString() : detail;
    Q_EMIT changed();
}

void CheckInController::search() {
    ++m_asked;
    if (m_busy || !m_client || !m_client->records()) return;
    if (m_input.trimmed().isEmpty()) {
        m_found = {};
        m_matches.clear();
        return say(Empty, {});
    }
    const auto work = [orgId = m_client->actor().orgId, garageId = m_garageId, typed = m_input,
                       now = m_client->now()](const RecordReader& reader) {
        Found found{.search = ArrivalSearch::look(reader, orgId, garageId, typed, now), .slotCodes = {}, .zone = {}};
        for (const auto& booking : found.search.matches) {
            if (const auto slot = reader.get<Space>(booking->resourceId)) found.slotCodes.insert(slot->id, slot->code);
            if (const auto place = reader.get<Location>(booking->locationId)) found.zone = place->timeZone.toLatin1();
        }
        return found;
    };
    m_client->records()->read(work).then(this, [this, asked = m_asked](const Read<Found>& found) {
        if (asked != m_asked) return;
        if (found) return take(*found);
        say(Failed, found.error().message);
    });
}

QVariantMap CheckInController::described(const Booking& booking, const Found& found) const {
    const QTimeZone zone = m_client->formats().zone(found.zone);
    const Instant due = booking.status == BookingStatus::CheckedIn ? booking.endsAt : booking.startsAt;
    return {{u"recordId"_s, booking.id.toString()},
            {u"code"_s, booking.code},
            {u"plate"_s, booking.plate},
            {u"customer"_s, booking.customerName},
            {u"status"_s, toWord(booking.status)},
            {u"status_text"_s, EnumTexts::text(toWord(booking.status))},
            {u"due"_s, m_client->formats().time(due, zone)},
            {u"slot"_s, found.slotCodes.value(booking.resourceId)}};
}

void CheckInController::take(const Found& found) {
    m_found = found.search;
    m_matches.clear();
    for (const auto& booking : m_found.matches.first(std::min(mostMatches, m_found.matches.size())))
        m_matches << described(*booking, found);
    if (m_found.exact) return act(*m_found.matches.front(), m_found.by);
    if (m_found.matches.size() == 1) return say(OneMatch, tr("Press Enter for %1.").arg(m_found.matches.front()->code));
    if (m_found.matches.size() > 1)
        return say(SeveralMatches,
                   tr("%n bookings begin like this.", nullptr, static_cast<int>(m_found.matches.size())));
    if (ArrivalSearch::isPasscode(m_input)) return tryOpenBooking();
    const bool passcodeSoFar = std::ranges::all_of(m_input, [](QChar c) { return c.isDigit() || c.isSpace(); });
    if (m_input.trimmed().size() < 2 || (passcodeSoFar && m_input.size() < 6)) return say(Typing, {});
    say(NoMatch, tr("No open booking has this plate or code."));
}

// Nobody's passcode: on the booking that is open on the page it counts as a wrong try.
void CheckInController::tryOpenBooking() {
    const auto open = Id::parse(m_bookingId);
    if (!open) return say(WrongCode, tr("No open booking has this passcode."));
    Booking booking;
    booking.id = *open;
    run(booking, u"bookings.check_in"_s, {{u"passcode"_s, QString(m_input).remove(u' ')}});
}

void CheckInController::act(const Booking& booking, ArrivalSearch::By by) {
    if (booking.status == BookingStatus::CheckedIn) return run(booking, u"bookings.check_out"_s, {});
    QJsonObject arguments;
    switch (by) {
    case ArrivalSearch::By::Passcode: arguments = {{u"passcode"_s, booking.passcode}}; break;
    case ArrivalSearch::By::Plate: arguments = {{u"plate"_s, booking.plate}}; break;
    default:
        arguments = {{u"by_hand"_s, true},
                     {u"reason"_s, by == ArrivalSearch::By::Link ? tr("QR code") : tr("Booking code given")}};
    }
    run(booking, u"bookings.check_in"_s, arguments);
}

void CheckInController::run(const Booking& booking, const QString& command, const QJsonObject& arguments) {
    if (m_busy || !m_client->commands()) return;
    m_busy = true;
    Q_EMIT changed();
    const CommandOrder request{.organization = m_client->actor().orgId,
                               .name = command,
                               .target = booking.id,
                               .arguments = arguments,
                               .base = {}};
    m_client->commands()->run(request).then(
        this, [this, booking](const CommandOutcome& outcome) { finish(booking, outcome); });
}

void CheckInController::finish(const Booking& booking, const CommandOutcome& outcome) {
    m_busy = false;
    if (!outcome) {
        const QString& code = outcome.error().rejection.code;
        const bool locked = code == u"booking_locked"_s || outcome.error().rejection.meta.contains("locked_until"_L1);
        const State state = locked ? Locked : code == u"wrong_passcode"_s ? WrongCode : Refused;
        return say(state, RejectionTexts::title(outcome.error(), m_client->formats()),
                   RejectionTexts::detail(outcome.error(), m_client->formats()));
    }
    const auto* shown = dynamic_cast<const Booking*>(outcome->record.get());
    const Booking& now = shown ? *shown : booking;
    const bool in = shown ? now.status == BookingStatus::CheckedIn : booking.status != BookingStatus::CheckedIn;
    m_matches.clear();
    m_found = {};
    m_input.clear();
    Q_EMIT inputChanged();
    say(in ? CheckedIn : CheckedOut, (in ? tr("%1 is in.") : tr("%1 is out.")).arg(now.code));
    Q_EMIT done(now.id.toString(), in);
}

void CheckInController::accept() {
    if (m_found.matches.size() == 1) act(*m_found.matches.front(), m_found.by);
}

void CheckInController::choose(const QString& bookingId) {
    for (const auto& booking : std::as_const(m_found.matches))
        if (booking->id.toString() == bookingId) {
            const auto chosen = booking;
            return act(*chosen, m_found.by);
        }
}

} // namespace autospace
