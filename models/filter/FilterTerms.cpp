// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterTerms.h"

#include "models/filter/FilterFields.h"
#include "models/filter/FilterToken.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString written(const QString& value) {
    const bool plain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u',' || c == u'"' || c == u'\\';
    });
    return plain ? value : quoteFilterValue(value);
}

} // namespace

QStringList FilterTerms::values(const QString& text, const QString& field) const {
    const FilterFields fields(m_type);
    const Field* wanted = fields.find(field);
    QStringList values;
    for (const FilterToken& token : splitFilter(text))
        if (wanted && !token.isWord() && !token.negated && token.comparison.isEmpty() &&
            fields.find(token.field) == wanted)
            for (const FilterValue& value : token.values)
                values << value.text;
    return values;
}

QString FilterTerms::with(const QString& text, const QString& field, const QStringList& values) const {
    const FilterFields fields(m_type);
    const Field* wanted = fields.find(field);
    QStringList written;
    for (const QString& value : values)
        written << autospace::written(value);
    const QString term = values.isEmpty() ? QString() : field + u':' + written.join(u',');
    QStringList terms;
    bool placed = false;
    for (const FilterToken& token : splitFilter(text)) {
        const bool same = wanted && !token.isWord() && fields.find(token.field) == wanted;
        if (!same) terms << text.mid(token.start, token.length);
        if (same && !placed) terms << term;
        placed = placed || same;
    }
    if (!placed) terms << term;
    terms.removeAll(QString());
    return terms.join(u' ');
}

} // namespace autospace
