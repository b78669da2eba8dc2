// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Changes.h"
#include "core/domain/command/Context.h"

namespace autospace {

// Gives the changed records their next version and times, and new synced ones the actor's organization when they name
// none. The core and the client's replay use the same function, so that an optimistic row equals the confirmed one but
// for the clock.
void stamp(Changes& changes, const Context& context);

} // namespace autospace
