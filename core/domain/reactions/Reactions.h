// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Changes.h"
#include "core/domain/command/Context.h"
#include "core/domain/schema/View.h"

namespace autospace {

// The notices that follow from a command's events, as new records for the same transaction. Pure: view is the state
// before the changes. Nobody is told of their own doing, and nobody twice of one event.
[[nodiscard]] QList<std::shared_ptr<Record>> reactTo(const Changes& changes, const Context& context, const View& view);

} // namespace autospace
