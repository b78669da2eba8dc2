// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// Who belongs to an organization, and as what.
namespace autospace::memberships {

[[nodiscard]] const CommandType& invite();
[[nodiscard]] const CommandType& activate();
[[nodiscard]] const CommandType& change();
[[nodiscard]] const CommandType& remove();

[[nodiscard]] inline QList<const CommandType*> all() { return {&invite(), &activate(), &change(), &remove()}; }

} // namespace autospace::memberships
