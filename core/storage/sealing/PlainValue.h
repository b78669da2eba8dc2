// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"

#include <QByteArray>

namespace autospace {

// A field's value as bytes, for being sealed or hashed: texts as UTF-8, everything else in one unambiguous spelling.
[[nodiscard]] QByteArray plainBytes(const Value& value);
// The value of that kind from plainBytes(); nothing when the bytes are not of that kind.
[[nodiscard]] std::optional<Value> valueFromPlain(Kind kind, QByteArrayView bytes);

} // namespace autospace
