// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/command/CommandIds.h"
#include "core/domain/schema/Instant.h"

namespace autospace {

// All that a command may know besides its arguments and the records: who, when, and where new ids come from.
struct Context {
    const Actor& actor;
    Instant now;
    CommandIds& ids;
};

} // namespace autospace
