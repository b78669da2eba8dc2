// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/WhenText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace autospace {

using Match = QRegularExpressionMatch;

static QString translated(const char* text) { return QCoreApplication::translate("DateTimeText", text); }

// Lower case, ASCII digits, no marks of writing direction, single spaces.
static QString plain(const QString& text) {
    QString result;
    for (const QChar letter : text.toLower()) {
        if (letter.isDigit())
            result += QChar(u'0' + letter.digitValue());
        else if (letter.category() != QChar::Other_Format)
            result += letter == QChar(0x2212) ? u'-' : letter;
    }
    return result.simplified();
}

// What was read so far and what is left to read.
struct Reading {
    const WhenContext& context;
    QString rest;
    std::optional<QDate> date;
    std::optional<QTime> time;

    [[nodiscard]] QDate today() const { return context.now.toTimeZone(context.zone).date(); }

    // Takes the first match out of the rest.
    [[nodiscard]] std::optional<Match> take(const QRegularExpression& form) {
        const Match match = form.match(rest);
        if (!match.hasMatch()) return std::nullopt;
        rest = (rest.left(match.capturedStart()) + u' ' + rest.mid(match.capturedEnd())).simplified();
        return match;
    }
};

static std::optional<QDateTime> relative(const Reading& reading) {
    static const QRegularExpression form(
        u"^(?:([+-])|in )\\s*(?:(\\d+)\\s*(?:d|days?|t|tag|tage|tagen)\\b)?\\s*(?:(\\d+)\\s*(?:h|std|hours?|stunden?)|(\\d+):(?=\\d\\d$))?\\s*"
        "(?:(\\d+)\\s*(?:m|min|minutes?|minuten?)?)?$"_s);
    const Match match = form.match(reading.rest);
    if (!match.hasMatch() || match.captured(0).contains(QRegularExpression(u"\\d"_s)) == false) return std::nullopt;
    const qint64 sign = match.captured(1) == "-"_L1 ? -1 : 1;
    const qint64 hours = match.captured(3).toLongLong() + match.captured(4).toLongLong();
    const QDateTime day =
        reading.context.now.toTimeZone(reading.context.zone).addDays(sign * match.captured(2).toLongLong());
    return day.addSecs(sign * (hours * 60 + match.captured(5).toLongLong()) * 60);
}

static QDate withYear(const Reading& reading, int year, int month, int day) {
    if (year >= 0) return QDate(year < 100 ? 2000 + year : year, month, day);
    const QDate today = reading.today();
    QDate date(today.year(), month, day);
    // 29 February may only exist in a later year.
    for (int i = 1; !date.isValid() && i <= 4 && QDate(2024, month, day).isValid(); ++i)
        date = QDate(today.year() + i, month, day);
    const int grace = reading.context.prefersFuture ? 0 : 180;
    return date.isValid() && date.addDays(grace) < today ? QDate(today.year() + 1, month, day) : date;
}

static int yearOf(const QString& text) { return text.isEmpty() ? -1 : text.toInt(); }

static int monthNamed(const QString& name, const QLocale& locale) {
    const QLocale german(QLocale::German);
    for (int month = 1; month <= 12; ++month)
        for (const QLocale& spoken : {locale, QLocale::c(), german})
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                for (const QString& known : {spoken.monthName(month, format), spoken.standaloneMonthName(month, format)}) {
                    const QString plainName = plain(known).remove(u'.');
                    if (name == plainName || (name.size() >= 3 && plainName.startsWith(name))) return month;
                }
    return 0;
}

static int weekdayNamed(const QString& name, const QLocale& locale) {
    const QLocale german(QLocale::German);
    for (int day = 1; day <= 7; ++day)
        for (const QLocale& spoken : {locale, QLocale::c(), german})
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString plainName = plain(spoken.dayName(day, format)).remove(u'.');
                if (name == plainName || (name.size() >= 3 && plainName.startsWith(name))) return day;
            }
    return 0;
}

static void readNumericDate(Reading& reading) {
    static const QRegularExpression iso(u"\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:t(?=\\d))?"_s);
    static const QRegularExpression dotted(u"\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}|\\d{2})(?![:.\\dh]))?"_s);
    static const QRegularExpression slashed(u"\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?\\b"_s);
    if (const auto match = reading.take(iso)) {
        reading.date = QDate(match->captured(1).toInt(), match->captured(2).toInt(), match->captured(3).toInt());
    } else if (const auto match = reading.take(dotted)) {
        reading.date = withYear(reading, yearOf(match->captured(3)), match->captured(2).toInt(), match->captured(1).toInt());
    } else if (const auto match = reading.take(slashed)) {
        const QString form = reading.context.locale.dateFormat(QLocale::ShortFormat);
        const bool monthFirst = form.indexOf(u'M') < form.indexOf(u'd');
        const int first = match->captured(1).toInt(), second = match->captured(2).toInt();
        reading.date = withYear(reading, yearOf(match->captured(3)), monthFirst ? first : second, monthFirst ? second : first);
    }
}

static void readNamedDate(Reading& reading) {
    static const QRegularExpression dayFirst(u"\\b(\\d{1,2})\\.? ?(\\p{L}{3,})\\.?(?: (\\d{4}))?"_s);
    static const QRegularExpression monthFirst(u"(\\p{L}{3,})\\.? (\\d{1,2})(?![:\\d])(?:,? (\\d{4}))?"_s);
    const QLocale& locale = reading.context.locale;
    if (const Match match = dayFirst.match(reading.rest); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(2), locale)) {
            reading.date = withYear(reading, yearOf(match.captured(3)), month, match.captured(1).toInt());
            (void)reading.take(dayFirst);
            return;
        }
    }
    if (const Match match = monthFirst.match(reading.rest); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(1), locale)) {
            reading.date = withYear(reading, yearOf(match.captured(3)), month, match.captured(2).toInt());
            (void)reading.take(monthFirst);
        }
    }
}

static void readDayWord(Reading& reading) {
    static const QRegularExpression word(u"(?<![\\d\\p{L}])(\\p{L}{2,})\\.?"_s);
    const Match match = word.match(reading.rest);
    if (!match.hasMatch()) return;
    const QString name = match.captured(1);
    const auto isOneOf = [&](const QStringList& names) { return names.contains(name); };
    if (isOneOf({u"today"_s, u"heute"_s, plain(translated(QT_TRANSLATE_NOOP("DateTimeText", "today")))})) {
        reading.date = reading.today();
    } else if (isOneOf({u"tomorrow"_s, u"tmr"_s, u"morgen"_s, plain(translated(QT_TRANSLATE_NOOP("DateTimeText", "tomorrow")))})) {
        reading.date = reading.today().addDays(1);
    } else if (isOneOf({u"yesterday"_s, u"gestern"_s, plain(translated(QT_TRANSLATE_NOOP("DateTimeText", "yesterday")))})) {
        reading.date = reading.today().addDays(-1);
    } else if (isOneOf({u"übermorgen"_s})) {
        reading.date = reading.today().addDays(2);
    } else if (const int day = weekdayNamed(name, reading.context.locale)) {
        reading.date = reading.today().addDays((day - reading.today().dayOfWeek() + 7) % 7);
    } else {
        return;
    }
    (void)reading.take(word);
}

static std::optional<QTime> clock(int hour, int minute, const QString& half) {
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12) return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    if (hour == 24 && minute == 0) return std::nullopt;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

static void readTime(Reading& reading) {
    static const QRegularExpression parted(u"^(\\d{1,2})[:.h]([0-5]\\d)(?::\\d\\d)? ?(am|pm|a|p)?(?: ?(?:uhr|h))?$"_s);
    static const QRegularExpression joined(u"^(\\d{1,2})([0-5]\\d)(?: ?(?:uhr|h))?$"_s);
    static const QRegularExpression hour(u"^(\\d{1,2}) ?(am|pm|a|p)?(?: ?(?:uhr|h))?$"_s);
    std::optional<QTime> time;
    if (const Match match = parted.match(reading.rest); match.hasMatch())
        time = clock(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3));
    else if (const Match match = joined.match(reading.rest); match.hasMatch())
        time = clock(match.captured(1).toInt(), match.captured(2).toInt(), {});
    else if (const Match match = hour.match(reading.rest); match.hasMatch())
        time = clock(match.captured(1).toInt(), 0, match.captured(2));
    if (!time) return;
    reading.time = time;
    reading.rest.clear();
}

// "20.11" alone is a day if it can be one, for there is no other date in the text.
static void readShortDate(Reading& reading) {
    static const QRegularExpression form(u"^(\\d{1,2})\\.(\\d{1,2})(?= |$)"_s);
    const Match match = form.match(reading.rest);
    if (!match.hasMatch()) return;
    const QDate date = withYear(reading, -1, match.captured(2).toInt(), match.captured(1).toInt());
    if (!date.isValid()) return;
    reading.date = date;
    (void)reading.take(form);
}

static std::expected<QDateTime, QString> resolved(const Reading& reading) {
    const WhenContext& context = reading.context;
    const QDateTime reference = context.reference.isValid() ? context.reference.toTimeZone(context.zone) : QDateTime();
    QDate date = reading.date.value_or(reference.isValid() ? reference.date() : reading.today());
    const QTime time = reading.time.value_or(reference.isValid() ? reference.time() : QTime(0, 0));
    if (!date.isValid()) return std::unexpected(translated(QT_TRANSLATE_NOOP("DateTimeText", "There is no such day")));

    QDateTime result(date, time, context.zone, QDateTime::TransitionResolution::PreferBefore);
    if (context.prefersFuture && !reading.date && !reference.isValid() && result < context.now) {
        date = date.addDays(1);
        result = QDateTime(date, time, context.zone, QDateTime::TransitionResolution::PreferBefore);
    }
    if (result.time() != time)
        return std::unexpected(
            translated(QT_TRANSLATE_NOOP("DateTimeText", "%1 does not exist on that day: the clocks go forward"))
                .arg(context.locale.toString(time, u"HH:mm"_s)));
    return result;
}

std::expected<QDateTime, QString> parseWhen(const QString& text, const WhenContext& context) {
    static const QRegularExpression filler(u"(?<![\\p{L}\\d])(?:at|on|um|den|the|next)(?![\\p{L}])|[,;]|(?<=\\p{L} )am (?=\\d)|^am (?=\\p{L})"_s);
    Reading reading{context, plain(text), {}, {}};
    if (reading.rest == "now"_L1 || reading.rest == "jetzt"_L1 || reading.rest == plain(translated(QT_TRANSLATE_NOOP("DateTimeText", "now"))))
        return context.now.toTimeZone(context.zone);
    if (const auto moment = relative(reading)) return *moment;

    reading.rest = reading.rest.replace(filler, u" "_s).simplified();
    readNumericDate(reading);
    if (!reading.date) readNamedDate(reading);
    if (!reading.date) readDayWord(reading);
    if (!reading.date) readShortDate(reading);
    if (!reading.rest.isEmpty()) readTime(reading);
    if (!reading.rest.isEmpty() || (!reading.date && !reading.time))
        return std::unexpected(translated(QT_TRANSLATE_NOOP("DateTimeText", "“%1” is not understood; write it as 14:30, +2h, "
                                                                             "tomorrow 9:00 or 20.11. 8:15"))
                                   .arg(text.trimmed()));
    return resolved(reading);
}

} // namespace autospace
