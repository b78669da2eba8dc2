// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/TimeWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char* text;
    int days; // from today; now is told apart
    bool now;
};
constexpr Word bases[] = {{QT_TRANSLATE_NOOP("filter", "now"), 0, true},
                          {QT_TRANSLATE_NOOP("filter", "today"), 0, false},
                          {QT_TRANSLATE_NOOP("filter", "tomorrow"), 1, false},
                          {QT_TRANSLATE_NOOP("filter", "yesterday"), -1, false}};

const Word* baseOf(const QString& word) {
    for (const Word& base : bases)
        if (word.compare(QLatin1StringView(base.text), Qt::CaseInsensitive) == 0 ||
            word.compare(QCoreApplication::translate("filter", base.text), Qt::CaseInsensitive) == 0)
            return &base;
    return nullptr;
}

Instant startOf(QDate date, const QTimeZone& zone) { return Instant::fromDateTime(date.startOfDay(zone)); }

} // namespace

TimeSpan TimeWords::day(QDate date, bool relative) const {
    return {startOf(date, m_zone), startOf(date.addDays(1), m_zone), relative};
}

std::optional<TimeSpan> TimeWords::relative(const QString& word) const {
    static const QRegularExpression form(u"^(\\p{L}+)(?:([+-])(\\d{1,5})([mhdw]))?$"_s);
    const auto match = form.match(word);
    const Word* base = match.hasMatch() ? baseOf(match.captured(1)) : nullptr;
    if (!base) return std::nullopt;
    const qint64 count = match.captured(3).toLongLong() * (match.captured(2) == u'-' ? -1 : 1);
    const QChar unit = match.captured(4).isEmpty() ? u'm' : match.captured(4).front();
    // Days and weeks go by the calendar, so that a day ahead is the same time of day over summer time too.
    const qint64 days = unit == u'd' ? count : unit == u'w' ? count * 7 : 0;
    const qint64 minutes = unit == u'm' ? count : unit == u'h' ? count * 60 : 0;
    if (base->now) {
        const Instant point = Instant::fromDateTime(m_now.in(m_zone).addDays(days)).plusMinutes(minutes);
        return TimeSpan{point, point, true};
    }
    if (minutes != 0) return std::nullopt;
    return day(m_now.in(m_zone).date().addDays(base->days + days), true);
}

std::optional<TimeSpan> TimeWords::calendar(const QString& word) const {
    const QDate today = m_now.in(m_zone).date();
    const auto minute = [&](QDate date, QTime time, bool moves) {
        const Instant from = Instant::fromDateTime(QDateTime(date, time, m_zone));
        return TimeSpan{from, from.plusMinutes(1), moves};
    };
    if (const QTime time = QTime::fromString(word, u"H:mm"_s); time.isValid()) return minute(today, time, true);
    if (const QDate date = QDate::fromString(word, u"yyyy-MM-dd"_s); date.isValid()) return day(date, false);
    for (const QString& form : {u"yyyy-MM-ddTHH:mm"_s, u"yyyy-MM-dd H:mm"_s})
        if (const QDateTime at = QDateTime::fromString(word, form); at.isValid())
            return minute(at.date(), at.time(), false);
    if (const QDate date = m_locale.toDate(word, QLocale::ShortFormat, 2000); date.isValid()) return day(date, false);
    for (const QString& form : {u"d.M.yyyy"_s, u"d/M/yyyy"_s})
        if (m_locale.dateFormat(QLocale::ShortFormat).startsWith(u'd'))
            if (const QDate date = QDate::fromString(word, form); date.isValid()) return day(date, false);
    return std::nullopt;
}

std::optional<TimeSpan> TimeWords::read(const QString& word) const {
    if (const auto exact = Instant::parse(word)) return TimeSpan{*exact, *exact, false};
    auto span = relative(word);
    if (!span) span = calendar(word);
    // A year before or after all records could not be written back.
    return span && span->from.isWritable() && span->until.isWritable() ? span : std::nullopt;
}

QStringList TimeWords::words() {
    QStringList words;
    for (const Word& base : bases)
        words << QCoreApplication::translate("filter", base.text);
    return words;
}

} // namespace autospace
