// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreSession.h"

#include <functional>

namespace autospace {

// One unit of writing. Tasks never see each other's halves: an error undoes all that a task did, and nothing else.
struct WriteTask {
    // Inside a transaction. May be called again from the start when the database asks for another try.
    std::move_only_function<Stored<>(StoreSession&)> run;
    // Once, after the commit that holds the work, or with the reason why there is none. On a writer's thread.
    std::move_only_function<void(const Stored<>&)> done;
};

} // namespace autospace
