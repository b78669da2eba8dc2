// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/FieldError.h"
#include "core/domain/schema/RecordType.h"

#include <simdjson.h>

#include <expected>

namespace autospace {

// Reads whole records as the core sent them from what simdjson made of their text, as JsonCodec::readRecord() does from
// a tree of Qt's: the same values and the same refusals, in a fraction of the time.
class RecordReader {
public:
    // Fields that are absent keep target's present value; unknown ones are ignored. Reports every wrong field.
    [[nodiscard]] static std::expected<void, FieldErrors> read(Record& target, const simdjson::dom::object& json);
};

} // namespace autospace
