// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/FieldInput.h"

#include "core/domain/schema/Limits.h"
#include "models/filter/TimeWords.h"
#include "models/records/FieldVariant.h"

#include <QRegularExpression>

#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;

std::optional<Value> FieldInput::money(const QString& text) const {
    static const QRegularExpression form(u"^(.*?)\\s*([A-Za-z]{3})?$"_s);
    const auto match = form.match(text.trimmed());
    const QString currency = match.captured(2).isEmpty() ? m_currency : match.captured(2).toUpper();
    const int places = Money::decimals(currency);
    bool fits = false;
    double amount = m_formats.locale().toDouble(match.captured(1), &fits);
    if (!fits) amount = QLocale::c().toDouble(match.captured(1), &fits);
    const double minor = amount * std::pow(10.0, places);
    // Half a cent is a slip of the keyboard, and beyond 2^53 minor units a double has no cents.
    if (!fits || std::abs(minor - std::round(minor)) > 1e-4 || std::abs(minor) > 9e15) return std::nullopt;
    return Value(Money{static_cast<qint64>(std::llround(minor)), currency});
}

std::optional<Value> FieldInput::parse(const Field& field, const QString& text) const {
    bool fits = false;
    switch (field.kind) {
    case Kind::Integer: {
        qint64 number = m_formats.locale().toLongLong(text, &fits);
        if (!fits) number = text.toLongLong(&fits);
        return fits ? std::optional<Value>(number) : std::nullopt;
    }
    case Kind::Real: {
        double number = m_formats.locale().toDouble(text, &fits);
        if (!fits) number = text.toDouble(&fits);
        return fits ? std::optional<Value>(number) : std::nullopt;
    }
    case Kind::Money: return money(text);
    case Kind::Instant: {
        // A date with a time of day in the locale's own form, then every other way to name a time.
        const QString form = m_formats.locale().dateFormat(QLocale::ShortFormat) + u' ' +
                             m_formats.locale().timeFormat(QLocale::ShortFormat);
        for (const QString& each :
             {form, QString(form).replace(u"yy"_s, u"yyyy"_s).replace(u"yyyyyyyy"_s, u"yyyy"_s)}) {
            const QDateTime local = m_formats.locale().toDateTime(text, each, 2000);
            if (local.isValid()) return Value(Instant::fromDateTime(QDateTime(local.date(), local.time(), m_zone)));
        }
        const TimeWords words(m_now, m_zone, m_formats.locale());
        // "tomorrow 8:00", "20.11. 17:30": a day, then the time of day.
        const qsizetype gap = text.lastIndexOf(u' ');
        const QTime clock = gap > 0 ? QTime::fromString(text.sliced(gap + 1), u"H:mm"_s) : QTime();
        if (const auto day = clock.isValid() ? words.read(text.first(gap).trimmed()) : std::nullopt)
            return Value(Instant::fromDateTime(QDateTime(day->from.in(m_zone).date(), clock, m_zone)));
        const auto span = words.read(text);
        return span ? std::optional<Value>(span->from) : std::nullopt;
    }
    default: return fromVariant(field, text);
    }
}

std::expected<Value, FieldError> FieldInput::read(const Field& field, const QVariant& typed) const {
    const QString pointer = u'/' + QString::fromLatin1(field.name);
    const bool isText = typed.metaType() == QMetaType::fromType<QString>();
    if (!typed.isValid() || typed.isNull() || (isText && typed.toString().trimmed().isEmpty())) return Value();
    const auto value = isText ? parse(field, field.kind == Kind::Text ? typed.toString() : typed.toString().trimmed())
                              : fromVariant(field, typed);
    if (!value) return std::unexpected(FieldError{pointer, u"wrong_type"_s, {}});
    const auto* word = std::get_if<QString>(&*value);
    if (field.kind == Kind::Enum && word && !field.words.contains(*word))
        return std::unexpected(FieldError{pointer, u"unknown_word"_s, {}});
    if (const auto error = checkLimits(field, *value, pointer)) return std::unexpected(*error);
    return *value;
}

QString FieldInput::text(const Field& field, const Value& value) const {
    const QLocale& locale = m_formats.locale();
    if (const auto* number = std::get_if<qint64>(&value)) return locale.toString(*number);
    if (const auto* amount = std::get_if<Money>(&value)) {
        const int places = Money::decimals(amount->currency);
        return locale.toString(static_cast<double>(amount->minor) / std::pow(10.0, places), 'f', places);
    }
    if (const auto* real = std::get_if<double>(&value))
        return locale.toString(*real, 'g', QLocale::FloatingPointShortest);
    if (const auto* at = std::get_if<Instant>(&value)) {
        const QDateTime local = at->in(m_zone);
        return m_formats.date(*at, m_zone) + u' ' + locale.toString(local.time(), QLocale::ShortFormat);
    }
    Q_UNUSED(field)
    return toText(value);
}

} // namespace autospace
