// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Rejection.h"
#include "core/domain/schema/Record.h"

#include <optional>

namespace autospace {

// What a command came to, while its transaction is still open.
struct CommandResult {
    std::optional<Rejection> rejection;
    RecordPtr record;     // the record that answers; null when rejected or when there is none
    bool created = false; // the record is new
    qint64 sequence = 0;  // the organization's change-log position that contains the effect
};

} // namespace autospace
