// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Formats.h"

#include "models/text/EnumTexts.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cmath>
#include <cstdlib>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

QString say(const char* sentence, int n = -1) { return QCoreApplication::translate("formats", sentence, nullptr, n); }

QString oneUnit(qint64 ms) {
    if (ms >= dayMs) return say(QT_TRANSLATE_NOOP("formats", "%1 d")).arg(ms / dayMs);
    if (ms >= hourMs) return say(QT_TRANSLATE_NOOP("formats", "%1 h")).arg(ms / hourMs);
    return say(QT_TRANSLATE_NOOP("formats", "%1 min")).arg(ms / minuteMs);
}

// A price counts minutes or days; a unit from a newer core stays as it is.
QString counted(const QString& number, const QString& unit) {
    const QString text = unit == u"min"_s ? say(QT_TRANSLATE_NOOP("formats", "%1 min")).arg(number)
                         : unit == u"h"_s ? say(QT_TRANSLATE_NOOP("formats", "%1 h")).arg(number)
                         : unit == u"d"_s ? say(QT_TRANSLATE_NOOP("formats", "%1 d")).arg(number)
                                          : number + u' ' + unit;
    return text.trimmed().replace(u' ', QChar(QChar::Nbsp));
}

} // namespace

QTimeZone Formats::zone(const QByteArray& ianaName) const {
    if (ianaName.isEmpty()) return m_home;
    const QTimeZone zone(ianaName);
    return zone.isValid() ? zone : m_home;
}

// Two zones that agree at that moment are not told apart: the clock on the wall is the same.
QString Formats::suffix(Instant at, const QTimeZone& zone) const {
    const QDateTime there = at.in(zone);
    if (there.offsetFromUtc() == at.in(m_home).offsetFromUtc()) return {};
    return u' ' + zone.displayName(there, QTimeZone::ShortName, m_locale);
}

QString Formats::shortDate(QDate date) const {
    // Four digits of the year wherever the locale's short form has two.
    QString form = m_locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(u"yyyy"_s)) form.replace(u"yy"_s, u"yyyy"_s);
    return m_locale.toString(date, form);
}

QString Formats::time(Instant at, const QTimeZone& zone) const {
    return m_locale.toString(at.in(zone).time(), QLocale::ShortFormat) + suffix(at, zone);
}

QString Formats::date(Instant at, const QTimeZone& zone) const { return shortDate(at.in(zone).date()); }

QString Formats::dateTime(Instant at, const QTimeZone& zone) const { return date(at, zone) + u' ' + time(at, zone); }

QString Formats::interval(Instant from, Instant until, const QTimeZone& zone, Instant now) const {
    const QDate today = now.in(zone).date(), first = from.in(zone).date(), last = until.in(zone).date();
    const auto clock = [&](Instant at) { return m_locale.toString(at.in(zone).time(), QLocale::ShortFormat); };
    const QString start = first == today && last == today ? clock(from) : shortDate(first) + u' ' + clock(from);
    const QString end = last == first ? clock(until) : shortDate(last) + u' ' + clock(until);
    return start + u" – "_s + end + suffix(until, zone);
}

QString Formats::money(const Money& amount) const {
    const int places = Money::decimals(amount.currency);
    const QString digits = m_locale.toString(static_cast<double>(amount.minor) / std::pow(10.0, places), 'f', places);
    return amount.currency.isEmpty() ? digits : digits + QChar(QChar::Nbsp) + amount.currency;
}

QString Formats::duration(qint64 ms) {
    ms = std::abs(ms);
    if (ms >= dayMs) {
        const qint64 hours = ms % dayMs / hourMs;
        return hours > 0 ? say(QT_TRANSLATE_NOOP("formats", "%1 d %2 h")).arg(ms / dayMs).arg(hours)
                         : say(QT_TRANSLATE_NOOP("formats", "%1 d")).arg(ms / dayMs);
    }
    const qint64 minutes = ms % hourMs / minuteMs;
    if (ms < hourMs) return say(QT_TRANSLATE_NOOP("formats", "%1 min")).arg(minutes);
    return minutes > 0 ? say(QT_TRANSLATE_NOOP("formats", "%1 h %2 min")).arg(ms / hourMs).arg(minutes)
                       : say(QT_TRANSLATE_NOOP("formats", "%1 h")).arg(ms / hourMs);
}

QString Formats::age(Instant at, Instant now) {
    const qint64 ms = now - at;
    if (std::abs(ms) < minuteMs) return say(QT_TRANSLATE_NOOP("formats", "now"));
    return ms > 0 ? say(QT_TRANSLATE_NOOP("formats", "%1 ago")).arg(oneUnit(ms))
                  : say(QT_TRANSLATE_NOOP("formats", "in %1")).arg(oneUnit(-ms));
}

QVariantList Formats::priceSteps(const QJsonArray& steps) const {
    QVariantList list;
    for (const QJsonValue& value : steps) {
        const QJsonObject step = value.toObject(), amount = step.value("amount"_L1).toObject();
        const QString unit = step.value("unit"_L1).toString();
        const double quantity = step.value("quantity"_L1).toDouble();
        const Money money{amount.value("minor"_L1).toInteger(), amount.value("currency"_L1).toString()};
        const QStringList rules = step.value("rules"_L1).toVariant().toStringList();
        const QString label =
            QCoreApplication::translate("prices", step.value("label"_L1).toString().toUtf8().constData());
        list << QVariantMap{
            {u"label"_s, rules.isEmpty() ? label : u"%1 (%2)"_s.arg(label, rules.join(u" + "_s))},
            {u"quantity"_s, quantity},
            {u"unit"_s, unit},
            {u"quantityText"_s, counted(number(quantity), unit)},
            {u"amountText"_s, this->money(money)}};
    }
    return list;
}

QString Formats::number(double value) const {
    // The shortest form of a large whole number would be one with an exponent.
    if (std::floor(value) == value && std::abs(value) < 1e15) return m_locale.toString(static_cast<qint64>(value));
    return m_locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString Formats::value(const Field& field, const Value& value, const QTimeZone& zone) const {
    const auto withUnit = [&](const QString& text) {
        return *field.unit ? text + QChar(QChar::Nbsp) + QString::fromUtf8(field.unit) : text;
    };
    if (field.kind == Kind::Json) return {};
    if (const auto* at = std::get_if<Instant>(&value)) return dateTime(*at, zone);
    if (const auto* amount = std::get_if<Money>(&value)) return money(*amount);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? say(QT_TRANSLATE_NOOP("formats", "Yes")) : say(QT_TRANSLATE_NOOP("formats", "No"));
    if (const auto* integer = std::get_if<qint64>(&value)) return withUnit(m_locale.toString(*integer));
    if (const auto* real = std::get_if<double>(&value)) return withUnit(number(*real));
    if (const auto* word = std::get_if<QString>(&value); word && field.kind == Kind::Enum)
        return EnumTexts::text(*word);
    if (const auto* list = std::get_if<QStringList>(&value); list && !field.words.isEmpty()) {
        QStringList texts;
        for (const QString& word : *list)
            texts << EnumTexts::text(word);
        return m_locale.createSeparatedList(texts);
    }
    return toText(value);
}

} // namespace autospace
