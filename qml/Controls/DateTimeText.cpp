// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/DateTimeText.h"

using namespace Qt::StringLiterals;

namespace autospace {

static QDateTime localNoon(const QDate& date) { return QDateTime(date, QTime(12, 0)); }

WhenContext DateTimeText::context() const {
    const QTimeZone zone(m_timeZone.toUtf8());
    return {m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc(),
            zone.isValid() ? zone : QTimeZone::systemTimeZone(), QLocale(), m_reference, m_prefersFuture};
}

std::expected<QDateTime, QString> DateTimeText::parsed() const { return parseWhen(m_text, context()); }

QString DateTimeText::error() const {
    if (m_text.trimmed().isEmpty()) return {};
    const auto result = parsed();
    return result ? QString() : result.error();
}

QString DateTimeText::longText() const {
    const auto result = parsed();
    if (!result) return {};
    const WhenContext in = context();
    const QString text = in.locale.toString(result->date(), QLocale::LongFormat) + u", "_s +
                         in.locale.toString(result->time(), u"HH:mm"_s);
    return in.zone == QTimeZone::systemTimeZone() ? text : text + u' ' + result->timeZoneAbbreviation();
}

QDateTime DateTimeText::day() const {
    const WhenContext in = context();
    const auto result = parsed();
    if (result) return localNoon(result->date());
    return localNoon((m_reference.isValid() ? m_reference : in.now).toTimeZone(in.zone).date());
}

QDateTime DateTimeText::today() const {
    const WhenContext in = context();
    return localNoon(in.now.toTimeZone(in.zone).date());
}

QString DateTimeText::format(const QDateTime& instant) const {
    if (!instant.isValid()) return {};
    const WhenContext in = context();
    const QDateTime local = instant.toTimeZone(in.zone);
    return in.locale.toString(local.date(), QLocale::ShortFormat) + u' ' + in.locale.toString(local.time(), u"HH:mm"_s);
}

QString DateTimeText::textOnDay(const QDateTime& day) const {
    const WhenContext in = context();
    const auto result = parsed();
    const QDateTime before = result ? *result : m_reference.isValid() ? m_reference.toTimeZone(in.zone) : QDateTime();
    const QTime time = before.isValid() ? before.time() : QTime(0, 0);
    return in.locale.toString(day.toLocalTime().date(), QLocale::ShortFormat) + u' ' + in.locale.toString(time, u"HH:mm"_s);
}

} // namespace autospace
