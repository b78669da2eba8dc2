// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/domain/schema/Clock.h"
#include "core/server/work/RandomIds.h"
#include "core/server/writer/CommandService.h"
#include "core/storage/Store.h"

namespace autospace {

// What a job's work is done with, on the job runner's thread.
struct JobContext {
    const Registry& registry;
    Store& store;
    StoreSession& session; // for reading
    Writer& writer;
    CommandService& commands;
    const Clock& clock;
    RandomIds& ids;
};

} // namespace autospace
