// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterTerm.h"

#include "models/filter/FilterFields.h"
#include "models/filter/TimeWords.h"
#include "models/records/RecordNames.h"
#include "models/text/EnumTexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 200;

QString say(const char* sentence) { return QCoreApplication::translate("filter", sentence); }

Op opOf(const QString& comparison, Op standard) {
    if (comparison == u"<"_s) return Op::Less;
    if (comparison == u"<="_s) return Op::LessOrEqual;
    if (comparison == u">"_s) return Op::Greater;
    if (comparison == u">="_s) return Op::GreaterOrEqual;
    if (comparison == u"!="_s) return Op::NotEqual;
    if (comparison == u"="_s) return Op::Equal;
    return standard;
}

// The comparison that holds exactly when the given one does not (for values that are there).
std::optional<Op> opposite(Op op) {
    switch (op) {
    case Op::Equal: return Op::NotEqual;
    case Op::NotEqual: return Op::Equal;
    case Op::Less: return Op::GreaterOrEqual;
    case Op::LessOrEqual: return Op::Greater;
    case Op::Greater: return Op::LessOrEqual;
    case Op::GreaterOrEqual: return Op::Less;
    case Op::IsNull: return Op::NotNull;
    case Op::NotNull: return Op::IsNull;
    default: return std::nullopt;
    }
}

// Fields whose texts are kept in upper case, so that plate:fl* finds what plate:FL* does.
bool upperCase(const Field& field) {
    const QLatin1StringView name(field.name);
    return name == "plate"_L1 || name == "code"_L1 || name == "country"_L1 || name == "currency"_L1;
}

} // namespace

QString FilterTerm::label() const { return FilterFields::label(m_field); }

Filter FilterTerm::filter(Op op, QList<Value> values) const {
    return {QString::fromLatin1(m_field.name), op, std::move(values)};
}

FilterProblem FilterTerm::problem(const FilterValue& at, QString message, QStringList valid) const {
    const bool empty = at.length == 0;
    return {empty ? m_token.start : at.start, empty ? m_token.length : at.length, std::move(message), std::move(valid)};
}

FilterProblem FilterTerm::cannotNegate() const {
    return {m_token.start,
            m_token.length,
            say(QT_TRANSLATE_NOOP("filter",
                                  "This term cannot be turned around with “-”. Use =, !=, < or > with one value.")),
            {}};
}

FilterTerm::Filters FilterTerm::filters() {
    for (const FilterValue& value : m_token.values)
        if (value.text.isEmpty() && !value.quoted)
            return std::unexpected(
                problem(value, say(QT_TRANSLATE_NOOP("filter", "A value is missing after “%1:”.")).arg(m_token.field),
                        m_field.words));
    if (m_field.kind == Kind::Text) return ofText();
    if (m_field.kind == Kind::Instant) return ofTimes();
    return ofValues();
}

FilterTerm::Filters FilterTerm::ofText() {
    const FilterValue& typed = m_token.values.front();
    const bool several = m_token.values.size() > 1;
    const QString text = upperCase(m_field) ? typed.text.toUpper() : typed.text;
    if (m_token.comparison.isEmpty() && !several) {
        const bool begins = !typed.quoted && text.size() > 1 && text.endsWith(u'*') && !text.startsWith(u'*');
        if (m_token.negated) return std::unexpected(cannotNegate());
        if (begins) {
            const QString prefix = text.chopped(1);
            return QList{filter(Op::GreaterOrEqual, {prefix}),
                         filter(Op::Less, {QString(prefix + QChar(lastCharacter))})};
        }
        QString part = typed.text;
        if (!typed.quoted) part.remove(u'*');
        return QList{filter(Op::Contains, {part})};
    }
    return ofValues();
}

FilterTerm::Filters FilterTerm::ofRange(const QString& from, const QString& until, const FilterValue& value) {
    if (m_token.negated || !m_token.comparison.isEmpty()) return std::unexpected(cannotNegate());
    const auto low = this->value({from, false, value.start, value.length});
    if (!low) return std::unexpected(low.error());
    const auto high = this->value({until, false, value.start, value.length});
    if (!high) return std::unexpected(high.error());
    return QList{filter(Op::GreaterOrEqual, {*low}), filter(Op::LessOrEqual, {*high})};
}

FilterTerm::Filters FilterTerm::ofTimes() {
    const TimeWords times(m_around.now, m_around.zone, m_around.locale);
    QList<TimeSpan> spans;
    const FilterValue& typed = m_token.values.front();
    const qsizetype dots = typed.text.indexOf(u".."_s);
    QList<FilterValue> values = m_token.values;
    if (dots > 0)
        values = {{typed.text.left(dots), false, typed.start, typed.length},
                  {typed.text.mid(dots + 2), false, typed.start, typed.length}};
    for (const FilterValue& value : values) {
        const auto span = times.read(value.text);
        if (!span)
            return std::unexpected(
                problem(value,
                        say(QT_TRANSLATE_NOOP(
                                "filter",
                                "“%1” is not a time. Use today, now+2h, 08:30, 2026-11-20 or a date as you write it."))
                            .arg(value.text),
                        TimeWords::words()));
        m_relative = m_relative || span->relative;
        spans << *span;
    }
    Op op = opOf(m_token.comparison, Op::Equal);
    if (dots > 0 && m_token.comparison.isEmpty() && !m_token.negated)
        return QList{filter(Op::GreaterOrEqual, {spans[0].from}),
                     filter(spans[1].isPoint() ? Op::LessOrEqual : Op::Less, {spans[1].until})};
    if (spans.size() > 1) {
        if (op != Op::Equal || m_token.negated || !std::ranges::all_of(spans, &TimeSpan::isPoint))
            return std::unexpected(
                problem(values[1], say(QT_TRANSLATE_NOOP("filter", "Only one time can be compared with."))));
        QList<Value> points;
        for (const TimeSpan& span : spans)
            points << span.from;
        return QList{filter(Op::In, points)};
    }
    if (m_token.negated) op = *opposite(op);
    const TimeSpan& span = spans.front();
    if (span.isPoint()) return QList{filter(op, {span.from})};
    switch (op) {
    case Op::Equal: return QList{filter(Op::GreaterOrEqual, {span.from}), filter(Op::Less, {span.until})};
    case Op::Less: return QList{filter(Op::Less, {span.from})};
    case Op::LessOrEqual: return QList{filter(Op::Less, {span.until})};
    case Op::Greater: return QList{filter(Op::GreaterOrEqual, {span.until})};
    case Op::GreaterOrEqual: return QList{filter(Op::GreaterOrEqual, {span.from})};
    default: return std::unexpected(cannotNegate());
    }
}

FilterTerm::Filters FilterTerm::ofValues() {
    const FilterValue& typed = m_token.values.front();
    const qsizetype dots = typed.text.indexOf(u".."_s);
    const bool counted = m_field.kind == Kind::Integer || m_field.kind == Kind::Real || m_field.kind == Kind::Money;
    if (counted && dots > 0 && m_token.values.size() == 1)
        return ofRange(typed.text.left(dots), typed.text.mid(dots + 2), typed);
    QList<Value> values;
    for (const FilterValue& each : m_token.values) {
        if (m_field.kind == Kind::Id) {
            const auto found = references(each);
            if (!found) return std::unexpected(found.error());
            values << *found;
            continue;
        }
        const auto one = value(each);
        if (!one) return std::unexpected(one.error());
        values << *one;
    }
    Op op = opOf(m_token.comparison, m_field.kind == Kind::TextList ? Op::HasEntry : Op::Equal);
    if (op == Op::Equal && values.size() != 1) op = Op::In;
    if (values.size() > 1 && op != Op::In && op != Op::NotEqual)
        return std::unexpected(
            problem(m_token.values[1], say(QT_TRANSLATE_NOOP("filter", "Only one value can be compared with."))));
    const bool unlike = (op == Op::In && m_token.negated) || (op == Op::NotEqual && !m_token.negated);
    if (unlike) {
        QList<Filter> each;
        for (const Value& one : values)
            each << filter(Op::NotEqual, {one});
        return each;
    }
    if (!m_token.negated) return QList{filter(op, values)};
    const auto turned = opposite(op);
    if (!turned) return std::unexpected(cannotNegate());
    return QList{filter(*turned, values)};
}

std::expected<Value, FilterProblem> FilterTerm::value(const FilterValue& typed) {
    switch (m_field.kind) {
    case Kind::Text: return Value(upperCase(m_field) ? typed.text.toUpper() : typed.text);
    case Kind::TextList: return m_field.words.isEmpty() ? Value(typed.text) : word(typed);
    case Kind::Enum: return word(typed);
    case Kind::Integer:
    case Kind::Real: return number(typed);
    case Kind::Money: return money(typed);
    case Kind::Boolean: {
        const QString text = typed.text.toLower();
        const QString yes = say(QT_TRANSLATE_NOOP("filter", "yes")), no = say(QT_TRANSLATE_NOOP("filter", "no"));
        if (text == u"yes"_s || text == u"true"_s || text == yes.toLower()) return Value(true);
        if (text == u"no"_s || text == u"false"_s || text == no.toLower()) return Value(false);
        return std::unexpected(
            problem(typed, say(QT_TRANSLATE_NOOP("filter", "%1 is either yes or no.")).arg(label()), {yes, no}));
    }
    default:
        return std::unexpected(
            problem(typed, say(QT_TRANSLATE_NOOP("filter", "Lists cannot be filtered by %1.")).arg(label())));
    }
}

std::expected<Value, FilterProblem> FilterTerm::word(const FilterValue& typed) const {
    for (const QString& word : m_field.words)
        if (typed.text.compare(word, Qt::CaseInsensitive) == 0 ||
            typed.text.compare(EnumTexts::text(word), Qt::CaseInsensitive) == 0)
            return Value(word);
    return std::unexpected(
        problem(typed, say(QT_TRANSLATE_NOOP("filter", "%1 is never “%2”.")).arg(label(), typed.text), m_field.words));
}

std::expected<Value, FilterProblem> FilterTerm::number(const FilterValue& typed) const {
    bool whole = false, real = false;
    const qint64 integer = typed.text.toLongLong(&whole);
    if (m_field.kind == Kind::Integer && whole) return Value(integer);
    double number = typed.text.toDouble(&real);
    if (!real) number = m_around.locale.toDouble(typed.text, &real);
    if (m_field.kind == Kind::Real && real && std::isfinite(number)) return Value(number);
    return std::unexpected(problem(
        typed, say(QT_TRANSLATE_NOOP("filter", "“%1” is not a number that %2 can have.")).arg(typed.text, label())));
}

std::expected<Value, FilterProblem> FilterTerm::money(const FilterValue& typed) const {
    static const QRegularExpression form(u"^(-?)(\\d{1,15})(?:[.,](\\d{1,3}))?\\s*([A-Za-z]{3})?$"_s);
    const auto match = form.match(typed.text);
    const QString currency = match.captured(4).isEmpty() ? m_around.currency : match.captured(4).toUpper();
    const int places = Money::decimals(currency);
    if (!match.hasMatch() || match.captured(3).size() > places)
        return std::unexpected(
            problem(typed, say(QT_TRANSLATE_NOOP("filter", "“%1” is not an amount, such as 12.40.")).arg(typed.text)));
    const QString digits = match.captured(2) + match.captured(3).leftJustified(places, u'0');
    return Value(Money{digits.toLongLong() * (match.captured(1).isEmpty() ? 1 : -1), currency});
}

std::expected<QList<Value>, FilterProblem> FilterTerm::references(const FilterValue& typed) const {
    if (const auto id = Id::parse(typed.text)) return QList<Value>{*id};
    const RecordType* type = m_around.registry->record(QString::fromLatin1(m_field.references));
    if (!type)
        return std::unexpected(problem(typed, say(QT_TRANSLATE_NOOP("filter", "“%1” is not an id.")).arg(typed.text)));
    if (!m_around.view) return QList<Value>{Id{}};
    const auto look = [&](Op op) {
        return RecordNames(*m_around.registry)
            .find(*m_around.view, type->collection(), m_around.orgId, op, typed.text, mostNamed);
    };
    // The exact name first, so that "North" does not also mean "North annex".
    QList<Id> found = look(Op::Equal);
    if (found.isEmpty()) found = look(Op::Contains);
    if (found.isEmpty())
        return std::unexpected(
            problem(typed, say(QT_TRANSLATE_NOOP("filter", "There is no %1 called “%2”."))
                               .arg(QCoreApplication::translate("records", type->label()), typed.text)));
    QList<Value> ids;
    for (const Id& id : std::as_const(found))
        ids << id;
    return ids;
}

} // namespace autospace
