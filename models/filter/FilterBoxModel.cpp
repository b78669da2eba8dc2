// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterBoxModel.h"

#include "models/filter/FilterExpression.h"
#include "models/filter/FilterTerms.h"
#include "models/filter/FilterToken.h"
#include "models/records/RecordNames.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostSuggestions = 12;
}

void FilterBoxModel::setClient(Client* client) {
    if (client == m_client) return;
    m_client = client;
    Q_EMIT clientChanged();
    check();
    suggest();
}

void FilterBoxModel::setCollection(const QString& collection) {
    if (collection == m_collection) return;
    m_collection = collection;
    Q_EMIT collectionChanged();
    check();
    suggest();
}

void FilterBoxModel::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    Q_EMIT textChanged();
    setCursor(std::min<int>(m_cursor, static_cast<int>(text.size())));
    check();
    suggest();
}

void FilterBoxModel::setCursor(int cursor) {
    if (cursor == m_cursor) return;
    m_cursor = cursor;
    Q_EMIT cursorChanged();
    suggest();
}

const RecordType* FilterBoxModel::type() const {
    return m_client ? m_client->registry().record(m_collection) : nullptr;
}

void FilterBoxModel::check() {
    QVariantList list;
    if (const RecordType* type = this->type()) {
        const FilterSurroundings around{.registry = &m_client->registry(),
                                        .now = m_client->now(),
                                        .zone = m_client->formats().home(),
                                        .locale = m_client->formats().locale(),
                                        .currency = m_client->currency()};
        for (const FilterProblem& problem : FilterExpression::read(*type, m_text, around).problems)
            list << QVariantMap{{u"start"_s, problem.start},
                                {u"length"_s, problem.length},
                                {u"message"_s, problem.message},
                                {u"valid"_s, problem.valid}};
    }
    if (list == m_problems) return;
    m_problems = list;
    Q_EMIT problemsChanged();
}

void FilterBoxModel::suggest() {
    ++m_asked;
    const RecordType* type = this->type();
    if (!type) return setSuggestions({});
    const FilterCompletion completion(*type);
    if (const auto reference = completion.referenceAt(m_text, m_cursor); reference && m_client->records())
        return suggestRecords(*reference);
    setSuggestions(completion.at(m_text, m_cursor));
}

void FilterBoxModel::suggestRecords(const FilterCompletion::Reference& reference) {
    const auto names = [collection = QString::fromLatin1(reference.field->references), typed = reference.typed,
                        orgId = m_client->actor().orgId, registry = &m_client->registry()](const RecordReader& reader) {
        return RecordNames(*registry).titles(reader, collection, orgId, typed, mostSuggestions);
    };
    m_client->records()->read(names).then(this, [this, reference, asked = m_asked](const Read<QStringList>& names) {
        if (asked != m_asked) return;
        QList<FilterSuggestion> found;
        for (const QString& name : names.value_or(QStringList()))
            found << FilterSuggestion{quoteFilterValue(name), name, reference.start, reference.length};
        setSuggestions(found);
    });
}

void FilterBoxModel::setSuggestions(const QList<FilterSuggestion>& suggestions) {
    const auto some = suggestions.first(std::min<qsizetype>(suggestions.size(), mostSuggestions));
    if (some == m_suggestions) return;
    m_suggestions = some;
    Q_EMIT suggestionsChanged();
}

QVariantList FilterBoxModel::suggestions() const {
    QVariantList list;
    for (const FilterSuggestion& suggestion : m_suggestions)
        list << QVariantMap{{u"text"_s, suggestion.text},
                            {u"label"_s, suggestion.label},
                            {u"start"_s, suggestion.start},
                            {u"length"_s, suggestion.length}};
    return list;
}

void FilterBoxModel::take(int suggestion) {
    if (suggestion < 0 || suggestion >= m_suggestions.size()) return;
    const FilterSuggestion taken = m_suggestions[suggestion];
    QString text = m_text;
    text.replace(taken.start, taken.length, taken.text);
    setText(text);
    setCursor(static_cast<int>(taken.start + taken.text.size()));
}

QStringList FilterBoxModel::values(const QString& field) const {
    const RecordType* type = this->type();
    return type ? FilterTerms(*type).values(m_text, field) : QStringList();
}

void FilterBoxModel::setValues(const QString& field, const QStringList& values) {
    if (const RecordType* type = this->type()) setText(FilterTerms(*type).with(m_text, field, values));
}

void FilterBoxModel::toggleValue(const QString& field, const QString& value) {
    QStringList chosen = values(field);
    if (!chosen.removeOne(value)) chosen << value;
    setValues(field, chosen);
}

} // namespace autospace
