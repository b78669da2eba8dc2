// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/RejectionTexts.h"

#include "models/text/EnumTexts.h"
#include "models/text/SentenceTexts.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char* code;
    const char* text;
};

constexpr Entry headlines[] = {
    {"slot_taken", QT_TRANSLATE_NOOP("refusals", "The slot is taken")},
    {"slot_still_taken", QT_TRANSLATE_NOOP("refusals", "Another car still stands there")},
    {"slot_blocked", QT_TRANSLATE_NOOP("refusals", "The slot is blocked")},
    {"slot_out_of_use", QT_TRANSLATE_NOOP("refusals", "The slot is out of use")},
    {"outside_opening_hours", QT_TRANSLATE_NOOP("refusals", "The garage is closed then")},
    {"does_not_fit", QT_TRANSLATE_NOOP("refusals", "The vehicle does not fit the slot")},
    {"wrong_passcode", QT_TRANSLATE_NOOP("refusals", "Wrong passcode")},
    {"wrong_plate", QT_TRANSLATE_NOOP("refusals", "Another plate is booked")},
    {"booking_locked", QT_TRANSLATE_NOOP("refusals", "Locked after too many wrong passcodes")},
    {"not_confirmed", QT_TRANSLATE_NOOP("refusals", "Only held so far")},
    {"wrong_state", QT_TRANSLATE_NOOP("refusals", "Not possible in this state")},
    {"too_early", QT_TRANSLATE_NOOP("refusals", "Too early")},
    {"too_late", QT_TRANSLATE_NOOP("refusals", "Too late")},
    {"in_the_past", QT_TRANSLATE_NOOP("refusals", "This lies in the past")},
    {"forbidden", QT_TRANSLATE_NOOP("refusals", "You may not do this")},
    {"not_found", QT_TRANSLATE_NOOP("refusals", "Not there any more")},
    {"changed_on_both_sides", QT_TRANSLATE_NOOP("refusals", "Somebody else changed it too")},
    {"stale_version", QT_TRANSLATE_NOOP("refusals", "Changed meanwhile")},
    {"hold_expired", QT_TRANSLATE_NOOP("refusals", "The hold has run out")},
    {"already_begun", QT_TRANSLATE_NOOP("refusals", "It has already begun")},
    {"other_garage", QT_TRANSLATE_NOOP("refusals", "The slot is in another garage")},
    {"reason_required", QT_TRANSLATE_NOOP("refusals", "A reason is needed")},
    {"invalid_arguments", QT_TRANSLATE_NOOP("refusals", "Some values are not right yet")},
    {"garage_not_open", QT_TRANSLATE_NOOP("refusals", "The garage is not open for bookings yet")},
    {"no_free_passcode", QT_TRANSLATE_NOOP("refusals", "No free passcode left")},
    {"nothing_to_change", QT_TRANSLATE_NOOP("refusals", "Nothing was changed")},
};

QString say(const char* sentence) { return QCoreApplication::translate("refusals", sentence); }

} // namespace

QString RejectionTexts::headline(const QString& code) {
    for (const Entry& entry : headlines)
        if (code == QLatin1StringView(entry.code)) return say(entry.text);
    return {};
}

QString RejectionTexts::title(const CommandRefusal& refusal, const Formats& formats) {
    switch (refusal.why) {
    case CommandRefusal::Why::Offline:
        return say(QT_TRANSLATE_NOOP("refusals", "This needs the core, which cannot be reached"));
    case CommandRefusal::Why::NotKept: return say(QT_TRANSLATE_NOOP("refusals", "This computer could not keep it"));
    case CommandRefusal::Why::NotSignedIn: return say(QT_TRANSLATE_NOOP("refusals", "You are not signed in"));
    case CommandRefusal::Why::TooLate: return say(QT_TRANSLATE_NOOP("refusals", "It is on its way already"));
    case CommandRefusal::Why::Rejected: break;
    }
    const QString known = headline(refusal.rejection.code);
    return known.isEmpty() ? detail(refusal, formats) : known;
}

QString RejectionTexts::detail(const CommandRefusal& refusal, const Formats& formats) {
    const Sentence& sentence = refusal.rejection.detail;
    // A command that needs the core says why in its own declaration.
    if (refusal.why == CommandRefusal::Why::Offline)
        return QCoreApplication::translate("commands", sentence.text().toUtf8().constData());
    return SentenceTexts::text(sentence, formats);
}

QString RejectionTexts::fieldError(const Field& field, const FieldError& error, const Formats& formats) {
    const QString& code = error.code;
    if (code == u"required"_s) return say(QT_TRANSLATE_NOOP("refusals", "Please fill this in."));
    if (code == u"too_long"_s) return say(QT_TRANSLATE_NOOP("refusals", "At most %1 characters.")).arg(field.maxLength);
    if (code == u"too_short"_s)
        return say(QT_TRANSLATE_NOOP("refusals", "At least %1 characters.")).arg(field.minLength);
    if (code == u"out_of_range"_s && (field.kind == Kind::Integer || field.kind == Kind::Real))
        return say(QT_TRANSLATE_NOOP("refusals", "Between %1 and %2."))
            .arg(field.minimum, 0, 'g', 15)
            .arg(field.maximum, 0, 'g', 15);
    if (code == u"wrong_form"_s) return say(QT_TRANSLATE_NOOP("refusals", "This does not have the expected form."));
    if (code == u"invalid_text"_s)
        return say(QT_TRANSLATE_NOOP("refusals", "This contains characters that are not text."));
    if (code == u"wrong_type"_s && (field.kind == Kind::Integer || field.kind == Kind::Real))
        return say(QT_TRANSLATE_NOOP("refusals", "This is not a number."));
    if (code == u"wrong_type"_s && field.kind == Kind::Money)
        return say(QT_TRANSLATE_NOOP("refusals", "This is not an amount."));
    if (code == u"wrong_type"_s && field.kind == Kind::Instant)
        return say(QT_TRANSLATE_NOOP("refusals",
                                     "This is not a time. Use 08:30, tomorrow, 2026-11-20 or a date as you write it."));
    if (code == u"unknown_word"_s && error.detail.isEmpty()) {
        QStringList words;
        for (const QString& word : field.words)
            words << EnumTexts::text(word);
        return say(QT_TRANSLATE_NOOP("refusals", "This is none of: %1.")).arg(formats.locale().createSeparatedList(words));
    }
    return SentenceTexts::text(error.detail, formats);
}

} // namespace autospace
