// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterCompletion.h"

#include "models/filter/FilterFields.h"
#include "models/filter/FilterToken.h"
#include "models/filter/TimeWords.h"
#include "models/text/EnumTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::optional<FilterToken> tokenAt(const QString& text, qsizetype cursor) {
    for (const FilterToken& token : splitFilter(text))
        if (cursor >= token.start && cursor <= token.start + token.length) return token;
    return std::nullopt;
}

// The value that the cursor stands in or right behind; the last one otherwise.
const FilterValue& valueAt(const FilterToken& token, qsizetype cursor) {
    for (const FilterValue& value : token.values)
        if (cursor >= value.start && cursor <= value.start + value.length) return value;
    return token.values.back();
}

bool begins(const QString& whole, const QString& typed) { return whole.startsWith(typed, Qt::CaseInsensitive); }

} // namespace

QList<FilterSuggestion> FilterCompletion::fields(const QString& typed, qsizetype start, qsizetype length) const {
    QList<FilterSuggestion> found;
    const FilterFields fields(m_type);
    const auto add = [&](const QString& word, const QString& label) {
        if (begins(word, typed) || begins(label, typed)) found << FilterSuggestion{word + u':', label, start, length};
    };
    for (const Field& field : m_type.fields())
        if (FilterFields::usable(field)) add(fields.word(field), FilterFields::label(field));
    add(u"has"_s, QCoreApplication::translate("filter", "is filled in"));
    add(u"no"_s, QCoreApplication::translate("filter", "is empty"));
    // What begins with the name as typed stands before what has it only in its label.
    std::ranges::stable_partition(found, [&](const FilterSuggestion& s) { return begins(s.text, typed); });
    return found;
}

QList<FilterSuggestion> FilterCompletion::values(const Field& field, const QString& typed, qsizetype start,
                                                 qsizetype length) {
    QList<FilterSuggestion> found;
    const auto add = [&](const QString& word, const QString& label) {
        if (begins(word, typed) || begins(label, typed)) found << FilterSuggestion{word, label, start, length};
    };
    for (const QString& word : field.words)
        add(word, EnumTexts::text(word));
    if (field.kind == Kind::Instant)
        for (const QString& word : TimeWords::words())
            add(word, word);
    if (field.kind == Kind::Boolean)
        for (const char* word : {QT_TRANSLATE_NOOP("filter", "yes"), QT_TRANSLATE_NOOP("filter", "no")})
            add(QCoreApplication::translate("filter", word), QCoreApplication::translate("filter", word));
    return found;
}

QList<FilterSuggestion> FilterCompletion::at(const QString& text, qsizetype cursor) const {
    const auto token = tokenAt(text, cursor);
    if (!token) return fields({}, cursor, 0);
    const FilterValue& value = valueAt(*token, cursor);
    if (token->isWord())
        return value.quoted ? QList<FilterSuggestion>() : fields(value.text, value.start, value.length);
    const FilterFields names(m_type);
    if (token->field == u"has"_s || token->field == u"no"_s) {
        QList<FilterSuggestion> found = fields(value.text, value.start, value.length);
        for (FilterSuggestion& suggestion : found)
            suggestion.text.chop(1);
        return found;
    }
    const Field* field = names.find(token->field);
    return field ? values(*field, value.text, value.start, value.length) : QList<FilterSuggestion>();
}

std::optional<FilterCompletion::Reference> FilterCompletion::referenceAt(const QString& text, qsizetype cursor) const {
    const auto token = tokenAt(text, cursor);
    if (!token || token->isWord()) return std::nullopt;
    const Field* field = FilterFields(m_type).find(token->field);
    if (!field || !*field->references) return std::nullopt;
    const FilterValue& value = valueAt(*token, cursor);
    return Reference{field, value.text, value.start, value.length};
}

} // namespace autospace
