// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterExpression.h"

#include "models/filter/FilterFields.h"
#include "models/filter/FilterTerm.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("filter", sentence); }

bool isPresence(const FilterToken& token) { return token.field == u"has"_s || token.field == u"no"_s; }

FilterProblem unknownField(const FilterFields& fields, const QString& word, qsizetype start) {
    return {start, word.size(), say(QT_TRANSLATE_NOOP("filter", "There is no field “%1”.")).arg(word), fields.words()};
}

void readPresence(FilterExpression& out, const FilterFields& fields, const FilterToken& token) {
    for (const FilterValue& value : token.values) {
        const Field* field = fields.find(value.text);
        if (!field || !FilterFields::usable(*field)) {
            out.problems << unknownField(fields, value.text, value.start);
            continue;
        }
        const bool present = (token.field == u"has"_s) != token.negated;
        out.query.where(Filter{QString::fromLatin1(field->name), present ? Op::NotNull : Op::IsNull, {}});
    }
}

void readTerm(FilterExpression& out, const Field& field, const FilterToken& token, const FilterSurroundings& around) {
    FilterTerm term(field, token, around);
    const auto filters = term.filters();
    out.relative = out.relative || term.relative();
    if (filters)
        out.query.all << *filters;
    else
        out.problems << filters.error();
}

QString valueText(const Field& field, const Value& value) {
    if (const auto* real = std::get_if<double>(&value)) return QString::number(*real, 'g', 17);
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? u"yes"_s : u"no"_s;
    const bool plain = field.kind == Kind::Enum || field.kind == Kind::Integer || field.kind == Kind::Instant ||
                       field.kind == Kind::Id || (field.kind == Kind::TextList && !field.words.isEmpty());
    return plain ? toText(value) : quoteFilterValue(toText(value));
}

QString valueTexts(const Field& field, const QList<Value>& values) {
    QStringList texts;
    for (const Value& value : values)
        texts << valueText(field, value);
    return texts.join(u',');
}

QString termText(const Field& field, const Filter& filter) {
    const QString name = QString::fromLatin1(field.name);
    const QString values = valueTexts(field, filter.values);
    // Texts and times have another meaning without an operator, so that exact comparisons are written out.
    const bool loose = field.kind == Kind::Text || field.kind == Kind::TextList;
    switch (filter.op) {
    case Op::IsNull: return u"no:"_s + name;
    case Op::NotNull: return u"has:"_s + name;
    case Op::Equal:
    case Op::In: return name + (loose ? u":="_s : u":"_s) + values;
    case Op::NotEqual: return loose ? name + u":!="_s + values : u'-' + name + u':' + values;
    case Op::Less: return name + u":<"_s + values;
    case Op::LessOrEqual: return name + u":<="_s + values;
    case Op::Greater: return name + u":>"_s + values;
    case Op::GreaterOrEqual: return name + u":>="_s + values;
    case Op::Contains:
    case Op::HasEntry: return name + u':' + values;
    }
    Q_UNREACHABLE_RETURN(QString());
}

// The prefix that two neighbouring filters on a text mean together, if they do.
std::optional<QString> prefixOf(const Field& field, const Filter& low, const Filter& high) {
    if (field.kind != Kind::Text || low.field != high.field) return std::nullopt;
    if (low.op != Op::GreaterOrEqual || high.op != Op::Less) return std::nullopt;
    const QString prefix = toText(low.values.value(0));
    if (prefix.isEmpty() || toText(high.values.value(0)) != prefix + QChar(FilterTerm::lastCharacter))
        return std::nullopt;
    const bool plain = std::ranges::all_of(prefix, [](QChar c) { return c.isLetterOrNumber(); });
    return plain ? std::optional(prefix) : std::nullopt;
}

QString searchText(const QString& search) {
    QStringList words;
    for (const QString& word : search.split(u' ', Qt::SkipEmptyParts)) {
        const bool special = word.startsWith(u'-') || word.contains(u':') || word.contains(u'"');
        words << (special ? quoteFilterValue(word) : word);
    }
    return words.join(u' ');
}

} // namespace

FilterExpression FilterExpression::read(const RecordType& type, const QString& text, const FilterSurroundings& around) {
    FilterExpression out;
    const FilterFields fields(type);
    QStringList words;
    for (const FilterToken& token : splitFilter(text)) {
        if (token.isWord()) {
            if (token.negated)
                out.problems << FilterProblem{
                    token.start,
                    token.length,
                    say(QT_TRANSLATE_NOOP("filter",
                                          "Free words cannot be excluded; name a field, as in -status:held.")),
                    {}};
            else
                words << token.values.front().text.simplified();
        } else if (isPresence(token)) {
            readPresence(out, fields, token);
        } else if (const Field* field = fields.find(token.field); field && FilterFields::usable(*field)) {
            readTerm(out, *field, token, around);
        } else {
            out.problems << unknownField(fields, token.field, token.fieldStart);
        }
    }
    words.removeAll(QString());
    out.query.search = words.join(u' ');
    return out;
}

QString FilterExpression::text(const RecordType& type, const Query& query) {
    QStringList terms;
    for (qsizetype i = 0; i < query.all.size(); ++i) {
        const Filter& filter = query.all[i];
        const Field* field = type.field(filter.field);
        Q_ASSERT_X(field, "FilterExpression", qPrintable(filter.field));
        const auto prefix = i + 1 < query.all.size() ? prefixOf(*field, filter, query.all[i + 1]) : std::nullopt;
        if (prefix) {
            terms << QString::fromLatin1(field->name) + u':' + *prefix + u'*';
            ++i;
        } else {
            terms << termText(*field, filter);
        }
    }
    if (!query.search.isEmpty()) terms << searchText(query.search);
    return terms.join(u' ');
}

} // namespace autospace
