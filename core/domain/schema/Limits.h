// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"
#include "core/domain/schema/FieldError.h"

#include <optional>

namespace autospace {

// Checks a value of the field's kind against the field's limits (length, range, pattern, valid text).
// The error names the limit; pointer says where the value stood.
[[nodiscard]] std::optional<FieldError> checkLimits(const Field& field, const Value& value, const QString& pointer);

} // namespace autospace
