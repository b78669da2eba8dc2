// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/CommitNotice.h"
#include "core/storage/StoreSession.h"

#include <functional>
#include <memory>

namespace autospace {

// One unit of writing. Tasks never see each other's halves: an error undoes all that a task did, and nothing else.
struct WriteTask {
    // Inside a transaction. May be called again from the start when the database asks for another try.
    std::move_only_function<Stored<>(StoreSession&)> run;
    // Once, after the commit that holds the work, or with the reason why there is none. On a writer's thread.
    std::move_only_function<void(const Stored<>&)> done;
    // The organization that the task acts in, whose tasks are run one after the other in the order they came in. Null:
    // it stands alone.
    Id orgId = {};
    // What the work changed, filled in by it; null when nobody waits for it. Everybody is told once for a whole group.
    std::shared_ptr<const CommitNotice> notice = nullptr;
};

} // namespace autospace
