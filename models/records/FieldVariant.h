// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"

#include <QVariant>

namespace autospace {

// A field's value as QML sees it: bool, number, text (also enumeration words and ids), date and time, {minor,
// currency}, list of texts, object. Without a value: an empty text, an invalid time, an empty list, else null, so that
// typed properties can be bound to it.
[[nodiscard]] QVariant toVariant(const Field& field, const Value& value);
// The other way; nothing when the variant has no meaning for the field. Null and empty texts of optional fields are
// "no value".
[[nodiscard]] std::optional<Value> fromVariant(const Field& field, const QVariant& variant);

} // namespace autospace
