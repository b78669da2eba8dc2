// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// Setting up and changing an organization.
namespace autospace::organizations {

[[nodiscard]] const CommandType& create();
[[nodiscard]] const CommandType& update();

[[nodiscard]] inline QList<const CommandType*> all() { return {&create(), &update()}; }

} // namespace autospace::organizations
