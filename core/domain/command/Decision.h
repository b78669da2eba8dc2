// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

namespace autospace {

// Decides and stamps: what the core writes in its transaction and what the client shows as pending. Changes that carry
// a refusal are stamped too; whoever executes them writes first and then answers with it.
[[nodiscard]] Outcome decideAndStamp(const CommandType& command, const Context& context, const QJsonObject& arguments,
                                     const Id& target, const QJsonObject& base, const View& view);

} // namespace autospace
