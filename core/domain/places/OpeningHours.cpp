// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/OpeningHours.h"

#include "core/domain/places/WallClock.h"

#include <QJsonArray>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr std::array weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

// "HH:MM" as minutes after midnight, "24:00" included; -1 when it is none.
int minutesOf(QStringView text) {
    if (text.size() != 5 || text[2] != u':') return -1;
    for (const int i : {0, 1, 3, 4})
        if (text[i] < u'0' || text[i] > u'9') return -1;
    const int minutes = text.first(2).toInt() * 60 + text.last(2).toInt();
    return text.last(2).toInt() > 59 || minutes > dayMinutes ? -1 : minutes;
}

std::optional<OpeningHours::Span> spanOf(const QString& text) {
    if (text.size() != 11 || text[5] != u'-') return std::nullopt;
    const int from = minutesOf(QStringView(text).first(5));
    const int until = minutesOf(QStringView(text).last(5));
    if (from < 0 || from == dayMinutes || until < 0 || from == until) return std::nullopt;
    return OpeningHours::Span{from, until > from ? until : until + dayMinutes};
}

FieldError wrong(const QString& pointer, SentenceSource<0> detail) {
    return {pointer, u"wrong_opening_hours"_s, detail};
}

QList<OpeningHours::Span> spansOf(const QJsonValue& json, const QString& pointer, FieldErrors& errors) {
    QList<OpeningHours::Span> spans;
    if (!json.isArray()) {
        errors << wrong(
            pointer,
            QT_TRANSLATE_NOOP("rules", "A day must be a list of spans such as [\"08:00-20:00\"]; [] is closed."));
        return spans;
    }
    const QJsonArray list = json.toArray();
    if (list.size() > 8) errors << wrong(pointer, QT_TRANSLATE_NOOP("rules", "A day has at most 8 spans."));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto span = spanOf(list[i].toString());
        if (span)
            spans << *span;
        else
            errors << wrong(
                u"%1/%2"_s.arg(pointer).arg(i),
                QT_TRANSLATE_NOOP(
                    "rules", "A span must be written as \"08:00-20:00\", from 00:00 to 24:00, and must not be empty."));
    }
    std::ranges::sort(spans, {}, &OpeningHours::Span::from);
    for (qsizetype i = 1; i < spans.size(); ++i)
        if (spans[i].from < spans[i - 1].until)
            errors << wrong(pointer, QT_TRANSLATE_NOOP("rules", "The spans of a day must not overlap."));
    return spans;
}

} // namespace

std::expected<OpeningHours, FieldErrors> OpeningHours::parse(const QJsonObject& json, const QString& pointer) {
    OpeningHours hours;
    FieldErrors errors;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const QString here = pointer + u'/' + it.key();
        if (it.key() != "weekly"_L1 && it.key() != "special"_L1)
            errors << wrong(here,
                            QT_TRANSLATE_NOOP("rules", "Opening hours have \"weekly\" and \"special\", nothing else."));
        else if (!it.value().isObject())
            errors << wrong(here, QT_TRANSLATE_NOOP("rules", "This must be an object of days."));
    }
    if (json[u"weekly"_s].isObject()) hours.m_weekly.emplace();
    const QJsonObject weekly = json[u"weekly"_s].toObject();
    for (auto it = weekly.constBegin(); it != weekly.constEnd(); ++it) {
        const QString here = pointer + "/weekly/"_L1 + it.key();
        const auto day =
            std::ranges::find_if(weekdays, [&](const char* d) { return it.key() == QLatin1StringView(d); });
        if (day == weekdays.end())
            errors << wrong(here,
                            QT_TRANSLATE_NOOP("rules", "A weekday must be one of mon, tue, wed, thu, fri, sat, sun."));
        else
            (*hours.m_weekly)[static_cast<size_t>(day - weekdays.begin())] = spansOf(it.value(), here, errors);
    }
    const QJsonObject special = json[u"special"_s].toObject();
    if (special.size() > 400)
        errors << wrong(pointer + "/special"_L1, QT_TRANSLATE_NOOP("rules", "There can be at most 400 special days."));
    for (auto it = special.constBegin(); it != special.constEnd(); ++it) {
        const QString here = pointer + "/special/"_L1 + it.key();
        const QDate date = QDate::fromString(it.key(), u"yyyy-MM-dd"_s);
        if (!date.isValid())
            errors << wrong(here, QT_TRANSLATE_NOOP("rules", "A special day must be a date such as 2026-12-25."));
        else
            hours.m_special.insert(date, spansOf(it.value(), here, errors));
    }
    if (!errors.isEmpty()) return std::unexpected(errors);
    return hours;
}

QList<OpeningHours::Span> OpeningHours::spansOn(QDate date) const {
    if (const auto special = m_special.constFind(date); special != m_special.cend()) return *special;
    if (!m_weekly) return {{0, dayMinutes}};
    return (*m_weekly)[static_cast<size_t>(date.dayOfWeek() - 1)];
}

QList<Interval> OpeningHours::intervalsOn(QDate date, const QTimeZone& zone) const {
    QList<Interval> intervals;
    for (const Span& span : spansOn(date)) {
        const auto at = [](int minutes) { return QTime(minutes % dayMinutes / 60, minutes % 60); };
        const Instant from =
            span.from == 0 ? WallClock::startOfDay(date, zone) : WallClock::beginning(date, at(span.from), zone);
        const QDate lastDay = date.addDays(span.until / dayMinutes);
        const Instant until = span.until % dayMinutes == 0 ? WallClock::startOfDay(lastDay, zone)
                                                           : WallClock::ending(lastDay, at(span.until), zone);
        if (from < until) intervals << Interval{from, until};
    }
    return intervals;
}

bool OpeningHours::isOpen(Instant instant, const QTimeZone& zone) const {
    if (isAlwaysOpen()) return true;
    const QDate date = WallClock::dateOf(instant, zone);
    const QList<Interval> near = intervalsOn(date.addDays(-1), zone) + intervalsOn(date, zone);
    return std::ranges::any_of(near, [&](const Interval& open) { return open.contains(instant); });
}

bool OpeningHours::isOpenUntil(Instant instant, const QTimeZone& zone) const {
    return isOpen(instant, zone) || isOpen(instant.plusMs(-1), zone);
}

std::optional<Instant> OpeningHours::nextChange(Instant instant, const QTimeZone& zone) const {
    if (isAlwaysOpen()) return std::nullopt;
    const bool open = isOpen(instant, zone);
    const QDate first = WallClock::dateOf(instant, zone).addDays(-1);
    Instant reached = instant; // open without a break from instant to here
    for (int day = 0; day < 370; ++day) {
        for (const Interval& span : intervalsOn(first.addDays(day), zone)) {
            if (span.endsAt <= reached) continue;
            if (!open) return span.startsAt;
            if (span.startsAt > reached) return reached;
            reached = span.endsAt;
        }
    }
    // Open to the end of the year looked at: there is no change to speak of, unless the hours end before.
    return open && reached < WallClock::startOfDay(first.addDays(370), zone) ? std::optional(reached) : std::nullopt;
}

} // namespace autospace
