// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"

#include <QList>
#include <QString>

namespace autospace {

// Something that can stand where the cursor is in a typed filter.
struct FilterSuggestion {
    QString text;  // put in place of [start, start + length)
    QString label; // what the person reads: a field's label, a word's text
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const FilterSuggestion&, const FilterSuggestion&) = default;
};

// Names of fields while a word is typed, and words of enumerations, times and yes/no behind a field's colon. For a
// field that names another record (garage:), the names come from elsewhere: see completesReference.
class FilterCompletion {
public:
    explicit FilterCompletion(const RecordType& type) : m_type(type) {}
    [[nodiscard]] QList<FilterSuggestion> at(const QString& text, qsizetype cursor) const;

    struct Reference {
        const Field* field = nullptr;
        QString typed;
        qsizetype start = 0;
        qsizetype length = 0;
    };
    // The value at the cursor, when it is to name a record of another collection.
    [[nodiscard]] std::optional<Reference> referenceAt(const QString& text, qsizetype cursor) const;

private:
    [[nodiscard]] QList<FilterSuggestion> fields(const QString& typed, qsizetype start, qsizetype length) const;
    [[nodiscard]] static QList<FilterSuggestion> values(const Field& field, const QString& typed, qsizetype start,
                                                        qsizetype length);
    const RecordType& m_type;
};

} // namespace autospace
