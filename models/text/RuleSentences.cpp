// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/RuleSentences.h"

#include "models/text/EnumTexts.h"
#include "models/text/Formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP("rules", "It next opens at %1."),
    QT_TRANSLATE_NOOP("rules", "It does not open again this year."),
    QT_TRANSLATE_NOOP("rules", "No other slot of the garage is free then: choose another time."),
    QT_TRANSLATE_NOOP("rules", "Free at that time: %1."),
    QT_TRANSLATE_NOOP("rules", "Slot %1 is blocked from %2 until %3 (%4)."),
    QT_TRANSLATE_NOOP("rules", "Slot %1 is taken from %2 until %3 by %4."),
    QT_TRANSLATE_NOOP("rules", "There is no such slot in this organization. Choose one from the garage's list."),
    QT_TRANSLATE_NOOP("rules", "The start, %1, has already passed. Begin now or later."),
    QT_TRANSLATE_NOOP("rules", "%1 is closed at the start, %2. %3"),
    QT_TRANSLATE_NOOP("rules", "The end must be after the start."),
    QT_TRANSLATE_NOOP("rules", "A booking can last %1 days at most."),
    QT_TRANSLATE_NOOP("rules", "%1 is closed at the end, %2. %3"),
    QT_TRANSLATE_NOOP("rules", "Slot %1 is out of use (%2)."),
    QT_TRANSLATE_NOOP("rules", "That is final."),
    QT_TRANSLATE_NOOP("rules", "From there it can only become: %1."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 is %2 and cannot become %3. %4"),
    QT_TRANSLATE_NOOP("rules", "Give exactly one of passcode, plate, or by_hand with a reason, to say how the booking was recognized."),
    QT_TRANSLATE_NOOP("rules", "Say why the car is let in without passcode and plate."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 is only held. Confirm it first, then check it in."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 begins at %2; check-in opens at %3. Move the booking to let it in now."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 ended at %2. Make a new booking."),
    QT_TRANSLATE_NOOP("rules", "Slot %1 is taken until %2 by %3. Wait until then, or move one of the two."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 is locked until %2 after too many wrong passcodes. Wait, or check it in by hand with a reason."),
    QT_TRANSLATE_NOOP("rules", "This is not the passcode of booking %1. Tries left: %2."),
    QT_TRANSLATE_NOOP("rules", "The booking is locked for %1 minutes."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 has another plate than %2. Check the plate, or ask for the passcode."),
    QT_TRANSLATE_NOOP("rules", "Say why the booking is cancelled."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 can still be used until %2. Wait until then, or cancel it."),
    QT_TRANSLATE_NOOP("rules", "The hold of booking %1 has not run out yet."),
    QT_TRANSLATE_NOOP("rules", "The hold of booking %1 has run out, and the slot is free for others. Make a new booking."),
    QT_TRANSLATE_NOOP("rules", "You cannot book in %1 for this person. Book for yourself, or ask the garage."),
    QT_TRANSLATE_NOOP("rules", "%1 is not open for bookings yet. Choose another garage."),
    QT_TRANSLATE_NOOP("rules", "The garage has no free passcode left. Close bookings that are over."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 is over (%2); its time cannot be changed. Make a new booking."),
    QT_TRANSLATE_NOOP("rules", "The booking already ends then. Choose another time."),
    QT_TRANSLATE_NOOP("rules", "The new end, %1, has already passed. Choose a later one, or check the booking out."),
    QT_TRANSLATE_NOOP("rules", "The latest possible end is %1."),
    QT_TRANSLATE_NOOP("rules", "The booking cannot be extended at all."),
    QT_TRANSLATE_NOOP("rules", "Booking %1 is over (%2) and cannot be moved. Make a new booking."),
    QT_TRANSLATE_NOOP("rules", "The booking already stands there at that time. Give another slot or time."),
    QT_TRANSLATE_NOOP("rules", "Slot %1 belongs to %2. A booking moves within its garage; cancel it and book anew."),
    QT_TRANSLATE_NOOP("rules", "The car of booking %1 is in the garage; its start cannot be changed any more."),
    QT_TRANSLATE_NOOP("rules", "The new end has already passed."),
    QT_TRANSLATE_NOOP("rules", "Your roles in this organization do not allow this here (%1). An owner can change them."),
    QT_TRANSLATE_NOOP("rules", "Somebody else has changed %1 since you saw it. Compare the values and choose."),
    QT_TRANSLATE_NOOP("rules", "No field was given. Send at least one field to change."),
    QT_TRANSLATE_NOOP("rules", "There is no such %1 here, or you may not see it."),
    QT_TRANSLATE_NOOP("rules", "The %1 was changed in the meantime. Look at the present state and decide again."),
    QT_TRANSLATE_NOOP("rules", "Choose a time in the future, within a year."),
    QT_TRANSLATE_NOOP("rules", "%1 has been removed. Invite the person again."),
    QT_TRANSLATE_NOOP("rules", "There is no time zone \"%1\". Use an IANA name such as Europe/Vaduz."),
    QT_TRANSLATE_NOOP("rules", "The platform's own organization is set up with the core."),
    QT_TRANSLATE_NOOP("rules", "You already manage %1. Give that up first, or let a colleague set the new organization up."),
    QT_TRANSLATE_NOOP("rules", "\"%1\" is not an e-mail address."),
    QT_TRANSLATE_NOOP("rules", "%1 already belongs to this organization. Change that membership instead."),
    QT_TRANSLATE_NOOP("rules", "The membership of %1 is not an open invitation (%2)."),
    QT_TRANSLATE_NOOP("rules", "There is no garage %1 in this organization."),
    QT_TRANSLATE_NOOP("rules", "The line manager must be a member of this organization."),
    QT_TRANSLATE_NOOP("rules", "Nobody can be their own line manager, directly or through others."),
    QT_TRANSLATE_NOOP("rules", "%1 is the organization's last owner. Make somebody else an owner first."),
    QT_TRANSLATE_NOOP("rules", "You cannot give or take the role %1. Ask somebody who has it, or an owner."),
    QT_TRANSLATE_NOOP("rules", "Your own membership is limited to certain garages; name garages among them for the others, too."),
    QT_TRANSLATE_NOOP("rules", "The time to block has already passed."),
    QT_TRANSLATE_NOOP("rules", "Slot %1 is %2 already."),
    QT_TRANSLATE_NOOP("rules", "The vehicle does not fit slot %1: its %2 is %3, the slot has %4. Choose a larger slot."),
    QT_TRANSLATE_NOOP("rules", "%1 still has %2 slots. Retire them or put them on another floor first."),
    QT_TRANSLATE_NOOP("rules", "Your membership is limited to certain garages; an owner or an unlimited manager adds new ones."),
    QT_TRANSLATE_NOOP("rules", "%1 is being verified and cannot be changed until that is decided."),
    QT_TRANSLATE_NOOP("rules", "Give the slot a code."),
    QT_TRANSLATE_NOOP("rules", "Slot %1 is retired. Reopen it first."),
    QT_TRANSLATE_NOOP("rules", "The day cap is in %1, the price per hour in %2. Use one currency."),
    QT_TRANSLATE_NOOP("rules", "Enter the street and number."),
    QT_TRANSLATE_NOOP("rules", "Enter the postal code."),
    QT_TRANSLATE_NOOP("rules", "Enter the city."),
    QT_TRANSLATE_NOOP("rules", "Set the place on the map."),
    QT_TRANSLATE_NOOP("rules", "Set the price per hour."),
    QT_TRANSLATE_NOOP("rules", "Enter a phone number that customers can call."),
    QT_TRANSLATE_NOOP("rules", "Add at least one slot."),
    QT_TRANSLATE_NOOP("rules", "A day must be a list of spans such as [\"08:00-20:00\"]; [] is closed."),
    QT_TRANSLATE_NOOP("rules", "A day has at most 8 spans."),
    QT_TRANSLATE_NOOP("rules", "A span must be written as \"08:00-20:00\", from 00:00 to 24:00, and must not be empty."),
    QT_TRANSLATE_NOOP("rules", "The spans of a day must not overlap."),
    QT_TRANSLATE_NOOP("rules", "Opening hours have \"weekly\" and \"special\", nothing else."),
    QT_TRANSLATE_NOOP("rules", "This must be an object of days."),
    QT_TRANSLATE_NOOP("rules", "A weekday must be one of mon, tue, wed, thu, fri, sat, sun."),
    QT_TRANSLATE_NOOP("rules", "There can be at most 400 special days."),
    QT_TRANSLATE_NOOP("rules", "A special day must be a date such as 2026-12-25."),
    QT_TRANSLATE_NOOP("rules", "You may look at %1 but not change it."),
    QT_TRANSLATE_NOOP("rules", "There is no such garage in this organization."),
    QT_TRANSLATE_NOOP("rules", "There is no such floor in this garage."),
    QT_TRANSLATE_NOOP("rules", "The garage already has a slot called %1. Choose another code."),
    QT_TRANSLATE_NOOP("rules", "Slot %1 has bookings in that time: %2. Move or cancel them first."),
    QT_TRANSLATE_NOOP("rules", "%1 has already been submitted (%2)."),
    QT_TRANSLATE_NOOP("rules", "%1 cannot be submitted yet: %2 things are missing. %3"),
    QT_TRANSLATE_NOOP("rules", "%1 is not waiting for a decision (%2)."),
    QT_TRANSLATE_NOOP("rules", "Say what is wrong, so that the garage can be put right."),
    QT_TRANSLATE_NOOP("rules", "%1 is missing; it must be %2."),
    QT_TRANSLATE_NOOP("rules", "%1 must not be null; it must be %2."),
    QT_TRANSLATE_NOOP("rules", "%1 must be %2."),
    QT_TRANSLATE_NOOP("rules", "%1 is set by the system and cannot be given."),
    QT_TRANSLATE_NOOP("rules", "%1 must be one of: %2."),
    QT_TRANSLATE_NOOP("rules", "%1 is not a known field here."),
    QT_TRANSLATE_NOOP("rules", "%1 contains characters that are not valid text."),
    QT_TRANSLATE_NOOP("rules", "%1 has %2 characters; %3 are allowed."),
    QT_TRANSLATE_NOOP("rules", "%1 must have at least %2 characters."),
    QT_TRANSLATE_NOOP("rules", "%1 does not have the expected form (%2)."),
    QT_TRANSLATE_NOOP("rules", "%1 must be between %2 and %3."),
    QT_TRANSLATE_NOOP("rules", "%1 must have %2 to %3 entries."),
    QT_TRANSLATE_NOOP("rules", "An entry of %1 is longer than 200 characters or not valid text."),
    QT_TRANSLATE_NOOP("rules", "This computer's disk is full, so the action could not be kept. Free some space and repeat it."),
    QT_TRANSLATE_NOOP("rules", "This computer could not keep the action (%1). Repeat it."),
    QT_TRANSLATE_NOOP("rules", "This version does not know the action \"%1\"."),
    QT_TRANSLATE_NOOP("rules", "This action does not wait for you any more."),
    QT_TRANSLATE_NOOP("rules", "The action is on its way to the server already and cannot be taken back here."),
    QT_TRANSLATE_NOOP("rules", "It is about something that an action you discarded would have made."),
    QT_TRANSLATE_NOOP("rules", "The server answered with HTTP %1."),
    QT_TRANSLATE_NOOP("rules", "This version does not know the action."),
    QT_TRANSLATE_NOOP("rules", "You are no longer a member of this organization."),
    QT_TRANSLATE_NOOP("rules", "Sign in first."),
    QT_TRANSLATE_NOOP("rules", "Enter the server's address, such as garage.example."),
    QT_TRANSLATE_NOOP("rules", "\"%1\" is not an address. Enter one such as garage.example or localhost:8080."),
    QT_TRANSLATE_NOOP("rules", "\"%1\" is not known here; an address starts with https://."),
    QT_TRANSLATE_NOOP("rules", "http:// would send your password unprotected; use https://%1 instead."),
    QT_TRANSLATE_NOOP("rules", "Enter only the server's name and port, such as %1."),
    QT_TRANSLATE_NOOP("rules", "booking %1"),
    QT_TRANSLATE_NOOP("rules", "another booking"),
};
// What rules name in lower case inside a sentence.
constexpr const char* things[] = {
    QT_TRANSLATE_NOOP("rules", "height"),
    QT_TRANSLATE_NOOP("rules", "length"),
    QT_TRANSLATE_NOOP("rules", "width"),
    QT_TRANSLATE_NOOP("rules", "booking"),
    QT_TRANSLATE_NOOP("rules", "garage"),
    QT_TRANSLATE_NOOP("rules", "slot"),
    QT_TRANSLATE_NOOP("rules", "floor"),
    QT_TRANSLATE_NOOP("rules", "block"),
    QT_TRANSLATE_NOOP("rules", "notification"),
    QT_TRANSLATE_NOOP("rules", "membership"),
    QT_TRANSLATE_NOOP("rules", "organization"),
    QT_TRANSLATE_NOOP("rules", "text"),
    QT_TRANSLATE_NOOP("rules", "a number"),
    QT_TRANSLATE_NOOP("rules", "a whole number"),
    QT_TRANSLATE_NOOP("rules", "true or false"),
    QT_TRANSLATE_NOOP("rules", "a list of texts"),
};
// clang-format on

struct Pattern {
    const char* source;
    QRegularExpression form; // the sentence, and what may follow it
    QList<int> places;       // the number of each captured value
};

Pattern patternOf(const char* source) {
    static const QRegularExpression place(u"%([1-9])"_s);
    const QString text = QString::fromUtf8(source);
    Pattern pattern{source, {}, {}};
    QString form;
    qsizetype from = 0;
    for (const auto& match : place.globalMatch(text)) {
        form += QRegularExpression::escape(text.sliced(from, match.capturedStart() - from)) + u"(.+?)"_s;
        pattern.places << match.captured(1).toInt();
        from = match.capturedEnd();
    }
    form += QRegularExpression::escape(text.sliced(from));
    // A value at the end is a sentence itself and takes all that is left.
    if (!form.endsWith(u"(.+?)"_s)) form += u"(?: (?<more>.+))?"_s;
    pattern.form = QRegularExpression(u'^' + form + u'$', QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

// Those that say most by themselves come first: "Slot %1 is retired. …" before "Slot %1 is %2 already.".
const QList<Pattern>& ordered() {
    static const QList<Pattern> patterns = [] {
        QList<Pattern> made;
        for (const char* sentence : sentences)
            made << patternOf(sentence);
        std::ranges::stable_sort(made, std::greater(), [](const Pattern& pattern) {
            return qsizetype(qstrlen(pattern.source)) - 10 * pattern.places.size();
        });
        return made;
    }();
    return patterns;
}

QString say(const char* sentence) { return QCoreApplication::translate("rules", sentence); }

std::optional<QString> thing(const QString& value) {
    for (const char* known : things)
        if (value == QLatin1StringView(known)) return say(known);
    return std::nullopt;
}

// A time of the rules, on the clock of its place, as the locale writes it.
std::optional<QString> time(const QString& value) {
    const QDateTime at = QDateTime::fromString(value, u"yyyy-MM-dd HH:mm"_s);
    if (!at.isValid()) return std::nullopt;
    const QTimeZone clock(QTimeZone::UTC);
    return Formats(QLocale(), clock).dateTime(Instant::fromDateTime(QDateTime(at.date(), at.time(), clock)), clock);
}

QString valueText(const QString& value) {
    if (const auto written = time(value)) return *written;
    if (const auto named = thing(value)) return *named;
    const QString word = QString(value).replace(u' ', u'_');
    if (EnumTexts::knows(word)) return EnumTexts::text(word);
    const QStringList parts = value.split(u", "_s);
    if (parts.size() < 2) return RuleSentences::text(value);
    QStringList texts;
    for (const QString& part : parts)
        texts << valueText(part);
    const QString joined = texts.join(u", "_s);
    return joined == value ? RuleSentences::text(value) : joined;
}

} // namespace

QString RuleSentences::text(const QString& sentences) {
    if (sentences.size() < 3) return sentences;
    for (const Pattern& pattern : ordered()) {
        const auto match = pattern.form.match(sentences);
        if (!match.hasMatch()) continue;
        QString said = say(pattern.source);
        // All at once: a value may hold a "%" itself.
        QStringList values(pattern.places.isEmpty() ? 0 : std::ranges::max(pattern.places));
        for (qsizetype i = 0; i < pattern.places.size(); ++i)
            values[pattern.places[i] - 1] = valueText(match.captured(int(i) + 1));
        for (qsizetype at = said.size() - 2; at >= 0; --at)
            if (said[at] == u'%' && said[at + 1].isDigit() && said[at + 1].digitValue() <= values.size())
                said.replace(at, 2, values[said[at + 1].digitValue() - 1]);
        const QString more = match.captured(u"more"_s);
        return more.isEmpty() ? said : said + u' ' + text(more);
    }
    return sentences;
}

QStringList RuleSentences::patterns() {
    QStringList texts;
    for (const char* sentence : sentences)
        texts << QString::fromUtf8(sentence);
    return texts;
}

} // namespace autospace
