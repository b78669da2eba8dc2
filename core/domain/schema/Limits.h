// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"
#include "core/domain/schema/FieldError.h"

#include <optional>

namespace autospace {

// Checks a value of the field's kind against the field's limits (length, range, pattern, valid text).
// The error names the limit; pointer says where the value stood.
[[nodiscard]] std::optional<FieldError> checkLimits(const Field& field, const Value& value, const QString& pointer);

// What is asked of a new text on top of that, and not of one that is there already: no control characters, and no line
// breaks but where the field has several lines. Such a text would break out of a mail's header, a log line or a table.
[[nodiscard]] std::optional<FieldError> checkTyped(const Field& field, const Value& value, const QString& pointer);

} // namespace autospace
