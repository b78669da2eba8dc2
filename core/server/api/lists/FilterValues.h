// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"
#include "core/domain/schema/Query.h"

#include <expected>

namespace autospace {

// How the text of a filter parameter becomes values to compare a field with.
class FilterValues {
public:
    // Whether the field can be filtered by, and sorted by: sealed, secret and structured fields cannot.
    [[nodiscard]] static bool canFilter(const Field& field);
    [[nodiscard]] static bool canSort(const Field& field);

    // The words of the operators that the field's kind knows: "eq", "ne", "lt", …
    [[nodiscard]] static QStringList operators(const Field& field);

    // The filter, or a sentence that says what is allowed. Operators: eq (also with a list for words and ids), ne, lt,
    // lte, gt, gte, in (comma list), contains, null (true or false), has.
    [[nodiscard]] static std::expected<Filter, QString> parse(const Field& field, const QString& op,
                                                              const QString& text);
};

} // namespace autospace
