// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/server/api/ReadService.h"
#include "core/server/sync/CursorSigner.h"
#include "core/server/work/RandomIds.h"
#include "core/server/writer/CommandService.h"

namespace autospace {

// What the subjects' route tables are made with. All of it outlives the routes.
struct ApiContext {
    const Registry& registry;
    ReadService& reading;
    CommandService& commands;
    const CursorSigner& cursors;
    const Clock& clock;
    RandomIds& ids;
};

} // namespace autospace
